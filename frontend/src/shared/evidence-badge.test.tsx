import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { EvidenceBadge } from './evidence-badge'
import { LanguageContext } from './language'

test('evidence is said in words, and shown in as many marks', async () => {
  const screen = await render(<EvidenceBadge level="LEVEL_2" />)
  await expect.element(screen.getByText('Evidence 2 of 5: Measured before and after')).toBeVisible()
  expect(screen.container.querySelectorAll('.evidence-mark-reached').length).toBe(2)
})

test('evidence is said in the language of the page', async () => {
  const screen = await render(
    <LanguageContext value="es">
      <EvidenceBadge level="LEVEL_0" />
    </LanguageContext>,
  )
  await expect.element(screen.getByText('Evidencia 0 de 5: Nada registrado todavía')).toBeVisible()
})
