import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { brief } from './brief'
import { checkSectionOf, partsOf, questionsOf, verdictOf } from './check'
import { SelfCheck } from './self-check'

const tasks = '- [ ] You own lots.\n- [ ] Neighbors want to help.\n- [ ] There is money for mowing.'

test('conditions are a list of tasks and nothing else', () => {
  expect(questionsOf(tasks)).toEqual(['You own lots.', 'Neighbors want to help.', 'There is money for mowing.'])
  expect(questionsOf(`Some words first.\n\n${tasks}`)).toEqual([])
})

test('a list of tasks in a section with steps is work, no question', () => {
  const [why, work, check] = [
    { text: 'Because.', steps: [] },
    { text: tasks, steps: ['a'] },
    { text: tasks, steps: [] },
  ]
  expect(checkSectionOf([why, work, check])).toBe(check)
  expect(partsOf([why, check, work])).toEqual({ before: [why], check, steps: [work] })
})

test('two thirds of the conditions are enough for probably', () => {
  expect([0, 1, 2, 3].map((held) => verdictOf(held, 3))).toEqual(['answerNone', 'answerHalf', 'answerAlmost', 'answerAll'])
})

test('ticking what holds gives a plain answer and names what is missing', async () => {
  const screen = await render(<SelfCheck text={tasks} />)
  const answer = screen.getByRole('status')
  await expect.element(answer).toHaveTextContent('Tick what holds')
  await userEvent.click(screen.getByLabelText('You own lots.'))
  await expect.element(answer).toHaveTextContent('Not yet. Settle these first: 1 of 3 hold.')
  await expect.element(answer).toHaveTextContent('Neighbors want to help.')
  await expect.element(answer).toHaveTextContent('There is money for mowing.')
  await userEvent.click(screen.getByLabelText('Neighbors want to help.'))
  await expect.element(answer).toHaveTextContent('Probably, once this is settled: 2 of 3 hold.')
  await expect.element(answer).not.toHaveTextContent('Neighbors want to help.')
  await expect.element(answer).toHaveTextContent('There is money for mowing.')
  await userEvent.click(screen.getByLabelText('There is money for mowing.'))
  await expect.element(answer).toHaveTextContent('Yes. Everything this playbook asks for is there. 3 of 3 hold.')
})

test('a brief text ends with a sentence, never in one', () => {
  expect(brief('One two three. Four five. Six seven eight.', 5)).toBe('One two three. Four five.')
  expect(brief('A single sentence that is longer than it may be.', 3)).toBe('A single sentence that is longer than it may be.')
  expect(brief('It cost 1.5 dollars. Then more.', 4)).toBe('It cost 1.5 dollars.')
})
