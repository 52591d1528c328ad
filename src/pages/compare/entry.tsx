import { createRoot } from 'react-dom/client'
import { registerWorker } from '../../offline/register-worker.ts'
import { partCatalogue } from '../../ui/catalogue/part-catalogue.ts'
import { openedPage, pageData, start } from '../shell/start.tsx'
import { ComparePage } from './compare-page.tsx'
import { questionAt } from './comparison-address.ts'
import { type Question, type Side, sideIn } from './question.ts'

/** The comparison. It loads the formulas and terms of the question that the address opens, and no other's. */
const questions = pageData() as readonly Question[]
const question = questionAt(questions, window.location.hash)
if (question === undefined) throw new RangeError('compare: there is nothing to compare')
const sides = await loadedSides(question)
const page = <ComparePage opened={openedPage()} questions={questions} first={{ question, sides }} load={loadedSides} />
const root = document.getElementById('root')
// The page is built with its first question; another takes its place whole.
if (question === questions[0] || root === null) start(page)
else {
  createRoot(root).render(page)
  registerWorker(openedPage())
}

/** The sides of a question, each loaded with its own formula and terms alone. */
async function loadedSides({ calculators }: Question): Promise<readonly Side[]> {
  const sides = calculators.map(async ({ provider, calculator }) => {
    const catalogue = await partCatalogue(`${provider}/${calculator}`)
    return catalogue === undefined ? [] : sideIn(catalogue, provider, calculator)
  })
  return (await Promise.all(sides)).flat()
}
