import { useMemo } from 'react'
import type { SiteIndex } from '../../ui/catalogue/part.ts'
import { type Address, calculatorPath } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { Page } from '../shell/page.tsx'
import { SpokenText } from '../shell/spoken-text.tsx'
import { pageWords } from '../shell/words.ts'
import { findable, found } from './find.ts'
import { CalculatorRows, ProviderList, providersOf, QuestionList, QuestionSections } from './link-lists.tsx'
import { fragmentOfSearch, type Search, useSearch } from './use-search.ts'
import { firstSearches, home } from './words.ts'

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
  const announcement = query === '' ? '' : isFound ? count : say(home.noneFound, { query })
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
        <SpokenText text={announcement} />
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

interface SearchFieldProps {
  readonly search: Search
  /** Goes to the first result. */
  onEnter(): void
}

/** Where one types what one looks for. Where no script runs, the style sheet leaves it out. */
function SearchField({ search, onEnter }: SearchFieldProps) {
  const { say } = useSite()
  return (
    <search>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault()
          onEnter()
        }}
      >
        <label htmlFor="search">{say(home.search)}</label>
        <input
          id="search"
          type="search"
          ref={search.field}
          value={search.query}
          placeholder={say(home.searchHint)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={200}
          onChange={({ target }) => search.change(target.value)}
          onBlur={search.settle}
        />
      </form>
    </search>
  )
}

/** What helps where a search found nothing. */
function NoneFound({ query }: { readonly query: string }) {
  const { say, link } = useSite()
  return (
    <section className="question none-found">
      <h2>{say(home.noneFound, { query })}</h2>
      <p>{say(home.noneHelp)}</p>
      <ul className="first-searches">
        {firstSearches.map((words) => (
          <li key={say(words)}>
            <a href={`#${fragmentOfSearch(say(words))}`}>{say(words)}</a>
          </li>
        ))}
      </ul>
      <p>
        {say(home.noneOwn)} <a href={link('own/')}>{say(home.enterOwn)}</a>
      </p>
    </section>
  )
}
