import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Words } from '../../../calculators/kernel/words.ts'
import { app } from '../../words/app.ts'
import type { Language } from '../text/format.ts'
import { type Address, linkBetween } from './address.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { SiteContext, siteAt } from './site.ts'

interface PageProps {
  /** The address under which the page was opened. */
  readonly opened: Address
  readonly title: Words | undefined
  readonly children: ReactNode
}

/** What a page is called in its tab. */
export const titleText = (title: Words | undefined, language: Language): string =>
  [...(title === undefined ? [] : [title[language]]), `${app.product[language]} ${app.productOther[language]}`].join(
    ' · ',
  )

/** The frame of every page. Another language is the same page: nothing that was entered is lost, only the address changes. */
export function Page({ opened, title, children }: PageProps) {
  const [language, setLanguage] = useState(opened.language)
  const site = useMemo(() => siteAt({ path: opened.path, language }), [opened.path, language])

  const speak = (to: Language): void => {
    const from = site.address
    window.history.replaceState(null, '', linkBetween(from, { ...from, language: to }) + window.location.hash)
    setLanguage(to)
  }
  useEffect(() => {
    document.documentElement.lang = language
    document.title = titleText(title, language)
  }, [language, title])
  // The address that links are relative to changes with the language.
  useEffect(() => {
    for (const link of document.head.querySelectorAll('link')) {
      if (link.rel !== 'stylesheet') link.href = String(link.href)
    }
  }, [])
  // From now on the page answers; until then it can only be read.
  useEffect(() => {
    document.documentElement.dataset['alive'] = ''
  }, [])

  return (
    <SiteContext value={site}>
      <Header onSpeak={speak} />
      {children}
      <Footer />
    </SiteContext>
  )
}
