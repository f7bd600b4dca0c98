import { expect, fits, isAccessible, opened, picture, test } from './watch'

for (const [name, path] of [
  ['peers-start', '/peers'],
  ['peers', '/peers?problem=vacant%20lots&city=sample-millbrook-oh'],
  ['peers-understood', '/peers?problem=vacant%20lots%20in%20Ohio%20under%20100%2C000'],
  ['peers-nobody', '/peers?problem=zyzzyva%20quokka'],
  ['peers-no-such-place', '/peers?problem=open%20data&place=Deytona'],
  ['peers-es', '/es/peers?problem=vacant%20lots&city=sample-millbrook-oh'],
  ['how-it-works', '/how-it-works'],
  ['how-it-works-es', '/es/how-it-works'],
] as const)
  test(`${name} can be used by everyone, and asks nothing more for its first paint @both`, async ({ page, asked }) => {
    await opened(page, path)
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('.loading')).toHaveCount(0)
    expect(asked).toEqual([])
    await fits(page)
    await isAccessible(page)
    await picture(page, name)
  })

test('a peer is found by keyboard, and why it is one can be read and weighed', async ({ page }) => {
  await opened(page, '/peers')
  await page.getByRole('textbox', { name: /problem/ }).focus()
  await page.keyboard.type('vacant lots')
  await page.keyboard.press('Tab')
  await page.keyboard.type('millbrook')
  await expect(page.getByRole('option', { name: /Sample Millbrook/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox')).toHaveValue('Sample Millbrook, OH')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/city=sample-millbrook-oh/)
  await expect(page.getByRole('heading', { name: /for “vacant lots”, compared with Sample Millbrook/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Did it, and measured what came of it' })).toBeVisible()

  const why = page.getByText('How was this chosen?').first()
  await why.focus()
  await page.keyboard.press('Enter')
  const rows = page.locator('.chosen').first().locator('tbody tr')
  const added = await rows.locator('td.number:nth-of-type(2)').allInnerTexts()
  const sum = await page.locator('.chosen').first().locator('tfoot td').innerText()
  expect(added.reduce((all, one) => all + Number(one), 0)).toBeCloseTo(Number(sum), 1)
  await isAccessible(page)
})

test('likeness is weighed by keyboard, and the address keeps it', async ({ page }) => {
  await opened(page, '/peers?city=dayton-oh')
  await page.getByText('Weigh likeness yourself').focus()
  await page.keyboard.press('Enter')
  const slider = page.getByRole('slider', { name: 'Nearness' })
  await slider.focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/w=LOCATION%3A100/)
  await expect(slider).toBeFocused()
  await page.reload()
  await expect(page.getByRole('slider', { name: 'Nearness' })).toHaveValue('100')
})

test('a card says once that it is invented', async ({ page }) => {
  await opened(page, '/peers?problem=vacant%20lots&city=sample-millbrook-oh')
  const invented = page.locator('.peer').filter({ has: page.locator('h4 .badge-sample') })
  await expect(invented.first()).toBeVisible()
  for (const card of await invented.all()) expect(await card.locator('.badge-sample:visible').count()).toBe(1)
})

test('chosen cities stand side by side, and map and network have tables beside them', async ({ page }) => {
  await opened(page, '/peers?problem=open%20data&city=dayton-oh')
  await page.getByRole('checkbox', { name: /^Compare/ }).first().press('Space')
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible()
  await expect(page.getByRole('status').last()).toHaveText(/^Side by side with your city: /)
  await page.getByRole('link', { name: 'See it side by side' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeInViewport()
  await expect(page.getByRole('rowheader', { name: 'Population', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Map' }).press('Enter')
  await expect(page.locator('.map-land')).toHaveAttribute('d', /^M/)
  await page.getByRole('button', { name: 'Network' }).press('Enter')
  await expect(page.locator('.network circle').first()).toBeAttached()
  expect(await page.locator('.network circle').count()).toBeLessThanOrEqual(60)
  await isAccessible(page)
  await picture(page, 'peers-network')
})

test('it is said once that equals take turns, and what asking needs', async ({ page }) => {
  await opened(page, '/peers?problem=open%20data&city=dayton-oh')
  await expect(page.getByText(/take turns, so a reload may show another order. Asking one of them comes with sign-in/)).toHaveCount(1)
})

test('a misspelt city is found by what comes near to it', async ({ page }) => {
  await opened(page, '/peers?problem=open%20data&place=Deytona')
  await page.getByRole('listitem').filter({ hasText: 'Ohio' }).getByRole('link', { name: 'Dayton' }).press('Enter')
  await expect(page.getByRole('heading', { name: /compared with Dayton, OH/ })).toBeVisible()
})

test('who fails a filter that was given up stands under a heading that says so', async ({ page, request }) => {
  const path = '/peers?problem=vacant%20lots%20in%20Texas'
  const html = await (await request.get(path, { headers: { Accept: 'text/html' } })).text()
  expect(html).toMatch(/<h3 id="group-\d+">[^<]+ – does not pass: in Texas<\/h3>/)
  await opened(page, path)
  await expect(page.getByRole('heading', { level: 3, name: / – does not pass: in Texas$/ }).first()).toBeVisible()
})

test('in Spanish the portal says why in Spanish, from its first answer on', async ({ page, request }) => {
  const path = '/es/peers?problem=vacant%20lots%20in%20Ohio&city=sample-millbrook-oh'
  const html = await (await request.get(path, { headers: { Accept: 'text/html' } })).text()
  expect(html).toMatch(/<p>(Hizo|Dirigió|Trabajó en|Asesoró en|Escribió|Aparece en) «/)
  expect(html).not.toContain('<div lang="en">')
  await opened(page, path)
  await expect(page.getByRole('button', { name: 'No se quería decir: en Ohio' })).toBeVisible()
  await expect(page.locator('.one-reason').first()).toHaveText(/^(Hizo|Dirigió|Trabajó en|Asesoró en|Escribió|Aparece en) «/)
  await expect(page.locator('.one-reason[lang], .notice[lang], .chosen td[lang]')).toHaveCount(0)
})

test('what was understood can be taken away and put back', async ({ page }) => {
  await opened(page, '/peers?problem=open%20data%20in%20California')
  await page.getByRole('button', { name: /Not meant: in California/ }).press('Enter')
  await expect(page).toHaveURL(/ignore=/)
  await page.getByRole('button', { name: 'Put back what was taken away' }).press('Enter')
  await expect(page.getByRole('button', { name: /Not meant: in California/ })).toBeVisible()
})
