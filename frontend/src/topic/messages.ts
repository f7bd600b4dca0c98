const en = {
  topics: 'Topics',
  topicsLead: 'The fields cities work in. Each leads to what cities do about it, and to narrower topics.',
  otherWords: 'Also called',
  broader: 'Part of',
  narrower: 'Narrower topics',
  related: 'Often looked at together',
  elsewhere: 'In other catalogs',
  practices: 'What cities do about it',
  playbooks: 'Playbooks',
  resources: 'Templates and reading',
  people: 'People who led it',
  noPeople: 'Nobody who led this is shown here yet.',
  findPeers: 'Find peers for this topic',
  nothing: 'Nothing in the library is about this topic yet.',
  cities: 'In',
  'all.one': 'Show it in search',
  'all.other': 'Show all {count}',
}

type Messages = Record<keyof typeof en, string>

const es = {
  topics: 'Temas',
  topicsLead: 'Los campos en que trabajan las ciudades. Cada uno lleva a lo que hacen y a temas más específicos.',
  otherWords: 'También se llama',
  broader: 'Parte de',
  narrower: 'Temas más específicos',
  related: 'Suelen verse juntos',
  elsewhere: 'En otros catálogos',
  practices: 'Qué hacen las ciudades',
  playbooks: 'Guías',
  resources: 'Plantillas y lecturas',
  people: 'Personas que lo dirigieron',
  noPeople: 'Todavía no se muestra a nadie que lo haya dirigido.',
  findPeers: 'Buscar ciudades afines para este tema',
  nothing: 'Todavía no hay nada en la biblioteca sobre este tema.',
  cities: 'En',
  'all.one': 'Mostrarlo en la búsqueda',
  'all.other': 'Mostrar los {count}',
} satisfies Messages

export const messages = { en, es }
