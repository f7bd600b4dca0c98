const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The beginning of a text in whole sentences, in at most so many words; at least one sentence. */
export function brief(text: string, words: number): string {
  const kept: string[] = []
  let count = 0
  for (const { segment } of sentences.segment(text.replace(/\s+/g, ' ').trim())) {
    count += segment.trim().split(' ').length
    if (kept.length > 0 && count > words) break
    kept.push(segment)
  }
  return kept.join('').trim()
}
