import { partCatalogue } from '../../ui/catalogue/part-catalogue.ts'
import type { Question } from './question.ts'
import { type Side, sideIn } from './side.ts'

/** The sides of a question, each loaded with its own formula and terms alone. */
export async function loadedSides({ calculators }: Question): Promise<readonly Side[]> {
  const sides = calculators.map(async ({ provider, calculator }) => {
    const catalogue = await partCatalogue(`${provider}/${calculator}`)
    return catalogue === undefined ? [] : sideIn(catalogue, provider, calculator)
  })
  return (await Promise.all(sides)).flat()
}
