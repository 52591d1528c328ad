import { app } from '../../words/app.ts'
import { type Address, calculatorPath, linkBetween } from '../page/address.ts'
import type { SiteIndex } from '../page/index-entry.ts'
import { Page } from '../page/page.tsx'

/** The first page: every calculation there is. */
export function HomePage({ opened, index }: { readonly opened: Address; readonly index: SiteIndex }) {
  const { language } = opened
  return (
    <Page opened={opened} title={undefined}>
      <main className="contents">
        <h1>{app.tagline[language]}</h1>
        <ul>
          {index.map(({ provider, calculator, title, providerName }) => (
            <li key={`${provider}/${calculator}`}>
              <a href={linkBetween(opened, { path: calculatorPath(provider, calculator), language })}>
                {providerName[language]} {title[language]}
              </a>
            </li>
          ))}
        </ul>
      </main>
    </Page>
  )
}
