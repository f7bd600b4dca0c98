const en = {
  which: 'Which city do you mean by “{place}”?',
  noPlace: 'No city is called “{place}” here. Peers are shown without a comparison.',
  nearPlaces: 'Did you mean one of these?',
  placeHelp: 'Check how it is spelt, or type its first letters above and pick it from the list.',
  allCities: 'Cities the portal knows',
}

type Messages = Record<keyof typeof en, string>

const es = {
  which: '¿Qué ciudad quiere decir con «{place}»?',
  noPlace: 'Aquí ninguna ciudad se llama «{place}». Se muestra sin comparación.',
  nearPlaces: '¿Quiso decir una de estas?',
  placeHelp: 'Revise cómo se escribe, o escriba arriba sus primeras letras y elíjala de la lista.',
  allCities: 'Ciudades que conoce el portal',
} satisfies Messages

export const messages = { en, es }
