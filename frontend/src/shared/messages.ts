const en = {
  sample: 'Sample',
  sampleMeaning: 'Invented for trying the portal; no real city did this.',
  loading: 'Loading …',
  failed: 'This could not be loaded',
  failedHelp: 'The portal did not answer as it should. Nothing is lost; please try again.',
  tryAgain: 'Try again',
  showMore: 'Show more',
  moreFailed: 'The rest could not be loaded. What you see is not all there is.',
  source: 'Source',
  'cities.one': '{count} city',
  'cities.other': '{count} cities',
  LEVEL_0: 'Nothing recorded yet',
  LEVEL_1: 'An account',
  LEVEL_2: 'Measured before and after',
  LEVEL_3: 'Measured against a comparison group',
  LEVEL_4: 'Measured again in another city',
  LEVEL_5: 'Measured in three or more cities, kept up for two years',
  evidence: 'Evidence {level} of 5: {meaning}',
}

type Messages = Record<keyof typeof en, string>

const es = {
  sample: 'Ejemplo',
  sampleMeaning: 'Inventado para probar el portal; ninguna ciudad real hizo esto.',
  loading: 'Cargando …',
  failed: 'No se pudo cargar',
  failedHelp: 'El portal no respondió como debía. No se ha perdido nada; inténtelo de nuevo.',
  tryAgain: 'Intentar de nuevo',
  showMore: 'Mostrar más',
  moreFailed: 'No se pudo cargar el resto. Lo que ve no es todo lo que hay.',
  source: 'Fuente',
  'cities.one': '{count} ciudad',
  'cities.other': '{count} ciudades',
  LEVEL_0: 'Nada registrado todavía',
  LEVEL_1: 'Un relato',
  LEVEL_2: 'Medido antes y después',
  LEVEL_3: 'Medido frente a un grupo de comparación',
  LEVEL_4: 'Medido otra vez en otra ciudad',
  LEVEL_5: 'Medido en tres o más ciudades y mantenido dos años',
  evidence: 'Evidencia {level} de 5: {meaning}',
} satisfies Messages

export const messages = { en, es }
