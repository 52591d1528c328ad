import { useSite } from '../../ui/link/site.ts'
import type { Search } from './use-search.ts'
import { home } from './words.ts'

interface SearchFieldProps {
  readonly search: Search
  /** Goes to the first result. */
  onEnter(): void
}

/** Where one types what one looks for. Where no script runs, the style sheet leaves it out. */
export function SearchField({ search, onEnter }: SearchFieldProps) {
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
