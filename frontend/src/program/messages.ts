const en = {
  programs: 'Programs',
  programsLead: 'Grants, fellowships and coalitions that cities take part in, with who took part and when.',
  noPrograms: 'No program is told of here yet.',
  organizations: 'Run by',
  start: 'Since',
  topics: 'Topics',
  website: 'Its own page',
  facts: 'Figures',
  factsHelp: 'Sources differ, and so do their figures: every one stands here with who said it and when.',
  metric: 'What is counted',
  figure: 'Figure',
  when: 'When',
  whoSays: 'Who says so',
  notDated: 'not dated',
  cohorts: 'Who took part',
  'cities.one': '{count} city',
  'cities.other': '{count} cities',
  others: 'Other governments: {names}',
  noCohorts: 'Which cities took part is not told here yet.',
  sources: 'Where it is told',
}

type Messages = Record<keyof typeof en, string>

const es = {
  programs: 'Programas',
  programsLead: 'Subvenciones, becas y coaliciones en que participan las ciudades, con quiénes participaron y cuándo.',
  noPrograms: 'Todavía no se cuenta aquí ningún programa.',
  organizations: 'A cargo de',
  start: 'Desde',
  topics: 'Temas',
  website: 'Su propia página',
  facts: 'Cifras',
  factsHelp: 'Las fuentes difieren y sus cifras también: cada una está aquí con quién la dijo y cuándo.',
  metric: 'Qué se cuenta',
  figure: 'Cifra',
  when: 'Cuándo',
  whoSays: 'Quién lo dice',
  notDated: 'sin fecha',
  cohorts: 'Quiénes participaron',
  'cities.one': '{count} ciudad',
  'cities.other': '{count} ciudades',
  others: 'Otros gobiernos: {names}',
  noCohorts: 'Todavía no se cuenta aquí qué ciudades participaron.',
  sources: 'Dónde se cuenta',
} satisfies Messages

export const messages = { en, es }
