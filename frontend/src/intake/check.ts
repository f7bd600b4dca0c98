import type { Words } from '../shared/words'
import { endingsOf, type Kind, kinds, mediaTypeOf } from './formats'
import type { messages } from './messages'
import type { Order } from './use-imports'

export type Problems = Partial<Record<keyof Order, string>>

/** What was filled in, in the order of the form, and what is wrong with it. */
export function check({ say, language }: Words<typeof messages.en>, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const [token, source] = [text('token'), text('source')]
  // a field without a file holds one without a name
  const files = form.getAll('files').filter((file): file is File => file instanceof File && file.name !== '')
  const kind = kinds.find((one) => one === text('kind'))
  const problems: Problems = {}
  if (!token) problems.token = say('tokenMissing')
  if (!kind) problems.kind = say('kindMissing')
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(source)) problems.source = say('sourceWrong')
  const unread = kind && files.find((file) => !mediaTypeOf(kind, file.name))
  if (files.length === 0) problems.files = say('filesMissing')
  if (unread)
    problems.files = say('endingUnknown', { file: unread.name, kind: say(kind), endings: listed(kind, language) })
  const order = kind && Object.keys(problems).length === 0 ? ({ token, kind, source, files } satisfies Order) : undefined
  return { order, problems }
}

export function listed(kind: Kind | undefined, language: string): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(endingsOf(kind))
}
