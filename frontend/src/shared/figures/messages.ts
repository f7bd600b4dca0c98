const en = {
  'years.one': '{count} year',
  'years.other': '{count} years',
  'months.one': '{count} month',
  'months.other': '{count} months',
  'weeks.one': '{count} week',
  'weeks.other': '{count} weeks',
  'days.one': '{count} day',
  'days.other': '{count} days',
  'hours.one': '{count} hour',
  'hours.other': '{count} hours',
  'minutes.one': '{count} minute',
  'minutes.other': '{count} minutes',
  NONE: 'No money beyond staff time',
  LOW: 'Under $1,000',
  MEDIUM: '$1,000 to $25,000',
  HIGH: 'More than $25,000',
  since: 'since {from}',
  until: 'until {to}',
  between: '{from} to {to}',
  /** For the server, in the letters of Java's DateTimeFormatter. */
  monthPattern: 'MMMM yyyy',
}

type Messages = Record<keyof typeof en, string>

const es = {
  'years.one': '{count} año',
  'years.other': '{count} años',
  'months.one': '{count} mes',
  'months.other': '{count} meses',
  'weeks.one': '{count} semana',
  'weeks.other': '{count} semanas',
  'days.one': '{count} día',
  'days.other': '{count} días',
  'hours.one': '{count} hora',
  'hours.other': '{count} horas',
  'minutes.one': '{count} minuto',
  'minutes.other': '{count} minutos',
  NONE: 'Ningún dinero además del tiempo del personal',
  LOW: 'Menos de 1,000 dólares',
  MEDIUM: 'De 1,000 a 25,000 dólares',
  HIGH: 'Más de 25,000 dólares',
  since: 'desde {from}',
  until: 'hasta {to}',
  between: 'de {from} a {to}',
  monthPattern: "MMMM 'de' yyyy",
} satisfies Messages

export const messages = { en, es }
