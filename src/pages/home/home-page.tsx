import { useMemo } from 'react'
import type { SiteIndex } from '../../ui/catalogue/index-entry.ts'
import { type Address, calculatorPath } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { Page } from '../shell/page.tsx'
import { SpokenText } from '../shell/spoken-text.tsx'
import { pageWords } from '../shell/words.ts'
import { CalculatorRows } from './calculator-rows.tsx'
import { findable, found } from './find.ts'
import { NoneFound } from './none-found.tsx'
import { providersOf } from './places.ts'
import { ProviderList } from './provider-list.tsx'
import { QuestionList } from './question-list.tsx'
import { QuestionSections } from './question-sections.tsx'
import { SearchField } from './search-field.tsx'
import { useSearch } from './use-search.ts'
import { home } from './words.ts'

interface HomeProps {
  readonly index: SiteIndex
}

/** The first page: from what happened to the calculation that answers it. */
export function HomePage({ opened, index }: HomeProps & { readonly opened: Address }) {
  return (
    <Page opened={opened}>
      <Home index={index} />
    </Page>
  )
}

function Home({ index }: HomeProps) {
  const { say, link } = useSite()
  const search = useSearch(index)
  const all = useMemo(() => index.map(findable), [index])
  const query = search.query.trim()
  const results = useMemo(() => found(all, query), [all, query])
  const isFound = results.length > 0
  const count = say(results.length === 1 ? home.countOne : home.count, {
    count: String(results.length),
  })
  const told = query === '' ? '' : isFound ? count : say(home.noneFound, { query })
  const goToFirst = (): void => {
    const [first] = results
    search.settle()
    if (first !== undefined) window.location.assign(link(calculatorPath(first.provider, first.calculator)))
  }

  return (
    <main className="home">
      <div className="home-top">
        <h1>{say(home.ask)}</h1>
        <p className="home-lead">{say(pageWords.tagline)}</p>
        {search.unknown === undefined ? null : (
          <p className="left-out" role="alert">
            {say(home.unknownLink, { part: search.unknown })}
          </p>
        )}
        <SearchField search={search} onEnter={goToFirst} />
        <SpokenText text={told} />
      </div>
      {isFound ? (
        <div className="home-body">
          <section className="question results">
            <h2>{say(home.results, { query })}</h2>
            <p>{count}</p>
            <CalculatorRows entries={results} providers="each" />
          </section>
        </div>
      ) : null}
      {query === '' || isFound ? null : <NoneFound query={query} />}
      <div className="home-ways">
        <QuestionList index={index} />
        <ProviderList title={home.providers} providers={providersOf(index)} />
      </div>
      {isFound ? null : (
        <div className="home-body">
          <QuestionSections index={index} providers="once" />
        </div>
      )}
    </main>
  )
}
