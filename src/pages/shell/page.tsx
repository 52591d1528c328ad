import { type ReactNode, useEffect, useMemo } from 'react'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { Address } from '../../ui/link/address.ts'
import { SiteContext, siteAt } from '../../ui/link/site.ts'
import type { Language } from '../../ui/text/format.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { arrivedWith } from './leaving.ts'
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
    const arrival = arrivedWith()
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
