export interface Mark {
  start: number
  end: number
}

/** A text with what was looked for marked; the text is plain, the marks are places in it. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const parts = marks.flatMap(({ start, end }, index) => [
    text.slice(marks[index - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ])
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
