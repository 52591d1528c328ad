import { type MouseEvent, type ReactNode, useEffect, useMemo } from 'react'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { type Address, linkBetween, serializeParameters } from '../../ui/link/address.ts'
import { SiteContext, siteAt, useSite } from '../../ui/link/site.ts'
import type { Language } from '../../ui/text/format.ts'
import { arrivedFromOtherLanguage, fragmentNow, switchLanguage } from './page-address.ts'
import { pageWords } from './words.ts'

interface PageProps {
  readonly opened: Address
  readonly children: ReactNode
}

/** What a page is called in its tab. */
export const titleText = (title: Words | undefined, language: Language): string =>
  [
    ...(title === undefined ? [] : [title[language]]),
    `${pageWords.product[language]} ${pageWords.productOther[language]}`,
  ].join(' · ')

// The same elements each time, so that they are not drawn anew at every key.
const header = <Header />
const footer = <Footer />

/** The frame of every page. */
export function Page({ opened, children }: PageProps) {
  const site = useMemo(() => siteAt(opened), [opened])
  useEffect(() => {
    const arrival = arrivedFromOtherLanguage()
    if (arrival !== undefined) {
      document.querySelector<HTMLElement>('.languages [aria-current]')?.focus({ preventScroll: true })
      window.scrollTo(0, arrival.scroll)
    }
    // From now on the page answers; until then it can only be read.
    document.documentElement.dataset['alive'] = ''
  }, [])
  return (
    <SiteContext value={site}>
      {header}
      {children}
      {footer}
    </SiteContext>
  )
}

const languages = [
  ['ja', '日本語'],
  ['en', 'English'],
] as const

/** The pages that the header leads to, by their paths. */
const places = [
  ['', pageWords.find],
  ['compare/', pageWords.compare],
  ['saved/', pageWords.saved],
  ['own/', pageWords.customTerms],
] as const

/** Another language is the same page with all that was entered. */
function takeAlong({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  switchLanguage()
  currentTarget.hash = fragmentNow()
}

/** The name of the site, the ways through it, and the language. */
function Header() {
  const { address, language, say, link } = useSite()
  return (
    <header className="head">
      <a className="brand" href={link('')}>
        <span className="brand-name">{say(pageWords.product)}</span> <span>{say(pageWords.productOther)}</span>
      </a>
      <nav className="ways" aria-label={say(pageWords.ways)}>
        {places.map(([path, words]) => (
          <a key={path} href={link(path)} aria-current={path === address.path ? 'page' : undefined}>
            {say(words)}
          </a>
        ))}
      </nav>
      <nav className="languages" aria-label={say(pageWords.language)}>
        {languages.map(([id, name]) => (
          <a
            key={id}
            lang={id}
            hrefLang={id}
            href={linkBetween(address, { ...address, language: id })}
            aria-current={id === language ? 'true' : undefined}
            onClick={takeAlong}
          >
            {name}
          </a>
        ))}
      </nav>
    </header>
  )
}

/** What holds for every page. */
function Footer() {
  const { address, say, link } = useSite()
  return (
    <footer className="foot">
      <p>{say(pageWords.privacy)}</p>
      <p>{say(pageWords.noAdvice)}</p>
      <p>
        <a href={`${link('embed/')}${wayThere(address.path)}`}>{say(pageWords.embed)}</a>
      </p>
    </footer>
  )
}

/** The page of a calculator, by its path. */
const calculatorPage = /^(?!embed\/)([^/]+)\/([^/]+)\/$/

/** What the link to the configurator holds, from the page of some path: the calculator that is open, where one is. */
function wayThere(path: string): string {
  const [, provider, calculator] = calculatorPage.exec(path) ?? []
  if (provider === undefined || calculator === undefined) return ''
  return `#${serializeParameters([
    { name: 'embed.provider', value: provider },
    { name: 'embed.calculator', value: calculator },
  ])}`
}
