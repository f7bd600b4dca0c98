const en = {
  TOPIC: 'Topics',
  PLAYBOOK: 'Playbooks',
  PRACTICE: 'Practices',
  RESOURCE: 'Templates and reading',
  CITY: 'Cities',
  PERSON: 'People',
  PROGRAM: 'Programs',
}

type Messages = Record<keyof typeof en, string>

const es = {
  TOPIC: 'Temas',
  PLAYBOOK: 'Guías',
  PRACTICE: 'Prácticas',
  RESOURCE: 'Plantillas y lecturas',
  CITY: 'Ciudades',
  PERSON: 'Personas',
  PROGRAM: 'Programas',
} satisfies Messages

export const messages = { en, es }
