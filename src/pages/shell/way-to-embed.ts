import { written } from '../../ui/link/parameters.ts'

/** The page of a calculator, by its path. */
const calculatorPage = /^(?!embed\/)([^/]+)\/([^/]+)\/$/

/** What the link to the configurator holds, from the page of some path: the calculator that is open, where one is. */
export function wayThere(path: string): string {
  const [, provider, calculator] = calculatorPage.exec(path) ?? []
  if (provider === undefined || calculator === undefined) return ''
  return `#${written([
    { name: 'embed.provider', value: provider },
    { name: 'embed.calculator', value: calculator },
  ])}`
}
