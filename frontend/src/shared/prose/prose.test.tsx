import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { Prose } from './prose'

const shown = (markdown: string, resources?: ReadonlySet<string>) =>
  render(
    <MemoryRouter>
      <Prose markdown={markdown} resources={resources} />
    </MemoryRouter>,
  )

test('a text is shown as what it says, and its headings fit the page', async () => {
  const { container } = await shown('## Part 1\n\nWalk *slowly*.\n\n| A | B |\n|---|---|\n| 1 | 2 |')
  expect(container.querySelector('h3')?.textContent).toBe('Part 1')
  expect(container.querySelector('em')?.textContent).toBe('slowly')
  expect(container.querySelectorAll('td').length).toBe(2)
})

test('HTML in a text is text, and a link that is none of ours leads nowhere', async () => {
  const { container } = await shown('<img src=x onerror=alert(1)> and <b>more</b>\n\n[run](javascript:alert(1))')
  expect(container.querySelector('img, b, a')).toBeNull()
  expect(container.textContent).toContain('<img src=x onerror=alert(1)>')
})

test('a resource that is here is linked, one that is not is only named', async () => {
  const { container } = await shown('[A form](resource:a/form) and [another](resource:gone)', new Set(['a/form']))
  const links = [...container.querySelectorAll('a')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/resources/a%2Fform'])
  expect(container.textContent).toBe('A form and another')
})

test('a pitfall stands out', async () => {
  const { container } = await shown('Do this.\n\n**Pitfall:** Doing that.')
  expect(container.querySelector('.callout')?.textContent).toBe('Pitfall: Doing that.')
})
