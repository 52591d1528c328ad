import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { IndexEntry } from '../../ui/catalogue/index-entry.ts'
import { useSite } from '../../ui/link/site.ts'
import { providersPlace } from './places.ts'

interface ProviderListProps {
  readonly title: Words
  /** An entry of each. */
  readonly providers: readonly Pick<IndexEntry, 'provider' | 'providerName'>[]
}

/** Links to the pages of providers. */
export function ProviderList({ title, providers }: ProviderListProps) {
  const { say, link } = useSite()
  return (
    <nav className="leads leads-small" id={providersPlace} aria-labelledby={`${providersPlace}-title`}>
      <h2 id={`${providersPlace}-title`}>{say(title)}</h2>
      <ul>
        {providers.map(({ provider, providerName }) => (
          <li key={provider}>
            <a href={link(`${provider}/`)}>{say(providerName)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
