import { useSite } from '../../ui/link/site.ts'
import { fragmentOfSearch } from './home-fragment.ts'
import { firstSearches, home } from './words.ts'

/** What helps where a search found nothing. */
export function NoneFound({ query }: { readonly query: string }) {
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
