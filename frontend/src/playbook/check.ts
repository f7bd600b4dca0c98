const TASK = /^[-*+] \[[ xX]\] +(.+)$/

interface Section {
  text: string
  steps: readonly unknown[]
}

/** The questions of a section that is a list of tasks; none for any other text. */
export function questionsOf(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const questions = lines.flatMap((line) => TASK.exec(line.trim())?.[1] ?? [])
  return questions.length === lines.length && questions.length > 1 ? questions : []
}

/** A playbook asks whether it is right in a section of tasks without steps; the first one counts. */
export function checkSectionOf<S extends Section>(sections: readonly S[]): S | undefined {
  return sections.find(({ text, steps }) => steps.length === 0 && questionsOf(text).length > 0)
}

export type Verdict = 'answerNone' | 'answerAll' | 'answerAlmost' | 'answerHalf'

/** Two thirds are enough for "probably": what is missing can then be settled on the way. */
export function verdictOf(held: number, all: number): Verdict {
  if (held === 0) return 'answerNone'
  if (held === all) return 'answerAll'
  return held * 3 >= all * 2 ? 'answerAlmost' : 'answerHalf'
}

/** What is told before the steps, what asks whether the playbook is right, and the steps with all that follows. */
export function partsOf<S extends Section>(sections: readonly S[]) {
  const check = checkSectionOf(sections)
  const others = sections.filter((section) => section !== check)
  const first = others.findIndex(({ steps }) => steps.length > 0)
  const start = first === -1 ? others.length : first
  return { before: others.slice(0, start), check, steps: others.slice(start) }
}
