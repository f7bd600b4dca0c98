import { type Choice, isLanguageCode, oneOf } from '../shared/choices'
import type { Words } from '../shared/words'
import type { messages } from './messages'
import type { CountedField, Filter, Variables } from './search-state'

type Chosen<K extends keyof Filter> = NonNullable<Filter[K]> extends readonly (infer V)[] ? readonly V[] : never

const values = {
  kind: ['PLAYBOOK', 'PRACTICE', 'RESOURCE'] satisfies Chosen<'kinds'>,
  evidence: ['LEVEL_0', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5'] satisfies Chosen<'evidence'>,
  size: [
    'UNDER_10K', 'FROM_10K_TO_50K', 'FROM_50K_TO_100K', 'FROM_100K_TO_250K', 'FROM_250K_TO_1M', 'OVER_1M',
  ] satisfies Chosen<'populationBands'>,
  cost: ['NONE', 'LOW', 'MEDIUM', 'HIGH'] satisfies Chosen<'costs'>,
  status: [
    'PLANNED', 'PILOT', 'ACTIVE', 'SCALED', 'COMPLETED', 'STOPPED', 'FAILED', 'UNKNOWN',
  ] satisfies Chosen<'statuses'>,
  region: ['NORTHEAST', 'MIDWEST', 'SOUTH', 'WEST'] satisfies Chosen<'regions'>,
  order: ['RELEVANCE', 'NEWEST', 'CITIES', 'TITLE'] satisfies readonly NonNullable<Variables['orderBy']>[],
} as const

/** What has a least and a most; its values stand in this order, and not by how often they are found. */
const scales: Partial<Record<CountedField, readonly string[]>> = {
  EVIDENCE: values.evidence,
  POPULATION_BAND: values.size,
  COST: values.cost,
}

export function inOrder<T extends { value: string }>(field: CountedField, counted: readonly T[]): readonly T[] {
  const scale = scales[field]
  return scale ? counted.toSorted((a, b) => scale.indexOf(a.value) - scale.indexOf(b.value)) : counted
}

/** What the parameters of a search may say, by the contract. */
export function searchChoices({ say }: Words<typeof messages.en>): Readonly<Record<keyof typeof values | 'language', Choice>> {
  const names = {
    kind: say('KIND'),
    evidence: say('EVIDENCE'),
    size: say('POPULATION_BAND'),
    cost: say('COST'),
    status: say('STATUS'),
    region: say('REGION'),
    order: say('order'),
  }
  const choice = (key: keyof typeof values): Choice => ({ name: names[key], isKnown: oneOf(values[key]) })
  return {
    kind: choice('kind'),
    evidence: choice('evidence'),
    size: choice('size'),
    cost: choice('cost'),
    status: choice('status'),
    region: choice('region'),
    order: choice('order'),
    language: { name: say('LANGUAGE'), isKnown: isLanguageCode },
  }
}
