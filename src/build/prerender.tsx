import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../calculators/engine/seed/provider.ts'
import { defined } from '../../calculators/kernel/schema/defined.ts'
import type { Words } from '../../calculators/kernel/schema/words.ts'
import { catalogue } from '../catalogue.ts'
import { CalculatorPage, calculatorTitle } from '../pages/calculator/page.tsx'
import { ComparePage, staticComparison } from '../pages/compare/compare-page.tsx'
import { formulasOf } from '../pages/custom-terms/formulas.ts'
import { CustomTermsPage } from '../pages/custom-terms/page.tsx'
import { ConfiguratorPage } from '../pages/embed-configurator/page.tsx'
import { embedEntry } from '../pages/embed-configurator/page-data.ts'
import { configuratorWords } from '../pages/embed-configurator/words.ts'
import { ReferencePage } from '../pages/embed-reference/page.tsx'
import { embedReference } from '../pages/embed-reference/words.ts'
import { HomePage } from '../pages/home/home-page.tsx'
import { home } from '../pages/home/words.ts'
import { ProviderPage } from '../pages/provider/page.tsx'
import { SavedPage } from '../pages/saved/saved-page.tsx'
import { titleText } from '../pages/shell/page.tsx'
import { pageWords } from '../pages/shell/words.ts'
import { partCatalogue } from '../ui/catalogue/part-catalogue.ts'
import { type Address, calculatorPath, folderOf, linkBetween, wayUp } from '../ui/link/address.ts'
import type { Language } from '../ui/text/format.ts'
import { formatterOf } from '../ui/text/formatter.ts'
import { ruleText } from '../ui/text/rule.ts'
import { manifest, manifestPath } from './manifest.ts'
import { aboutProvider, providerSheet, siteIndex } from './page-data.ts'

/** A page that is built ahead of time. */
export interface BuiltPage {
  readonly address: Address
  /** The folder that it stands in, below the site's root, and the way back up. */
  readonly folder: string
  readonly wayUp: string
  /** The same page in each language, by links. */
  readonly alternates: readonly (readonly [Language, string])[]
  /** The way to the manifest of its language. */
  readonly manifest: string
  readonly title: string
  readonly description: string
  /** The folder under `src/pages` whose entry brings it to life. */
  readonly entry: string
  /** The parts of the catalogue that it loads at once. */
  readonly parts: readonly string[]
  /** Data that the page's script reads from the document. */
  readonly data: unknown
  readonly markup: string
}

/** A page before it is spoken in a language. */
interface Plan {
  readonly path: string
  readonly entry: string
  readonly parts?: readonly string[]
  readonly data?: unknown
  readonly title: Words | undefined
  readonly description: Words
  view(opened: Address): ReactNode
}

const languages: readonly Language[] = ['ja', 'en']

async function plans(): Promise<readonly Plan[]> {
  const all = catalogue()
  const calculators = [...all.providers.values()].flatMap((provider) => [...provider.calculators.values()])
  const index = siteIndex(calculators)
  const comparison = staticComparison(all, index)
  const formulas = formulasOf(all.kinds.values())
  const embeds = index.map(embedEntry)
  return [
    {
      path: '',
      entry: 'home',
      data: index,
      title: undefined,
      description: home.about,
      view: (opened) => <HomePage opened={opened} index={index} />,
    },
    {
      path: 'compare/',
      entry: 'compare',
      data: comparison.questions,
      parts: comparison.parts,
      title: pageWords.compare,
      description: home.compareAbout,
      view: (opened) => <ComparePage opened={opened} {...comparison} />,
    },
    {
      path: 'saved/',
      entry: 'saved',
      data: index,
      title: pageWords.saved,
      description: home.savedAbout,
      view: (opened) => <SavedPage opened={opened} index={index} />,
    },
    {
      path: 'own/',
      entry: 'custom-terms',
      data: { formulas, index },
      title: pageWords.customTerms,
      description: home.ownAbout,
      view: (opened) => <CustomTermsPage opened={opened} formulas={formulas} index={index} />,
    },
    {
      path: 'embed/',
      entry: 'embed-configurator',
      // The build adds the release of the embed, once it has made it.
      data: { index: embeds },
      title: configuratorWords.title,
      description: configuratorWords.about,
      view: (opened) => <ConfiguratorPage opened={opened} index={embeds} release={undefined} />,
    },
    {
      path: 'embed/reference/',
      entry: 'embed-reference',
      title: embedReference.title,
      description: embedReference.about,
      view: (opened) => <ReferencePage opened={opened} />,
    },
    ...[...all.providers.values()].map((provider): Plan => {
      const sheet = providerSheet(provider, index)
      return {
        path: `${provider.id}/`,
        entry: 'provider',
        data: sheet,
        title: provider.name,
        description: aboutProvider(sheet),
        view: (opened) => <ProviderPage opened={opened} sheet={sheet} />,
      }
    }),
    ...(await Promise.all(calculators.map(calculatorPlan))),
  ]
}

/** The page of a calculator, from the part of the catalogue that it comes to life with. */
async function calculatorPlan({ provider, id }: Calculator): Promise<Plan> {
  const name = `${provider.id}/${id}`
  const part = defined(await partCatalogue(name), name)
  const calculator = defined(part.providers.get(provider.id)?.calculators.get(id), name)
  return {
    path: calculatorPath(provider.id, id),
    entry: 'calculator',
    parts: [name],
    title: calculatorTitle(calculator),
    description: aboutCalculator(part, calculator),
    view: (opened) => <CalculatorPage opened={opened} catalogue={part} calculator={calculator} />,
  }
}

/** What a calculator answers and by which rule; its title, where no rule was written down. */
function aboutCalculator(all: Catalogue, calculator: Calculator): Words {
  const title = calculatorTitle(calculator)
  const about = (language: Language): string => ruleText(formatterOf(all, calculator, language)) ?? title[language]
  return { ja: about('ja'), en: about('en') }
}

/** Every page in every language. */
export const pages = async (): Promise<readonly BuiltPage[]> =>
  Promise.all(
    (await plans()).flatMap((plan) => languages.map((language) => builtPage(plan, { path: plan.path, language }))),
  )

/** The page that stands in a folder below the site's root, rendered alone. */
export async function pageIn(folder: string): Promise<BuiltPage | undefined> {
  for (const plan of await plans()) {
    const address = languages
      .map((language): Address => ({ path: plan.path, language }))
      .find((each) => folderOf(each) === folder)
    if (address !== undefined) return builtPage(plan, address)
  }
  return undefined
}

async function builtPage(
  { entry, parts = [], data, title, description, view }: Plan,
  address: Address,
): Promise<BuiltPage> {
  const { path, language } = address
  return {
    address,
    folder: folderOf(address),
    wayUp: wayUp(address),
    alternates: languages.map((other) => [other, linkBetween(address, { path, language: other })]),
    manifest: linkBetween(address, { path: manifestPath, language }),
    title: titleText(title, language),
    description: description[language],
    entry,
    parts,
    data,
    markup: await markupOf(view(address)),
  }
}

/** A page as markup, whole: a part that would come later would come by a script within the page, which its policy forbids. */
async function markupOf(view: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(view, { progressiveChunkSize: Number.POSITIVE_INFINITY })
  const pieces: string[] = []
  for await (const piece of prelude) pieces.push(String(piece))
  return pieces.join('')
}

/** What a device shows of the site once it is installed, in every language. */
export const manifests = () => languages.map(manifest)

/** Every calculator that can be put into a page of somebody else. */
export const embeds = () =>
  [...catalogue().providers.values()].flatMap((provider) =>
    [...provider.calculators.values()].map((calculator) => ({
      provider: provider.id,
      calculator: calculator.id,
      title: calculatorTitle(calculator),
    })),
  )
