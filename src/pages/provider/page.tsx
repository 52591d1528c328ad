import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { IndexEntry, SiteIndex } from '../../ui/catalogue/part.ts'
import type { Address } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { ProviderList, QuestionSections } from '../home/link-lists.tsx'
import { home } from '../home/words.ts'
import { Page } from '../shell/page.tsx'

type Named = Pick<IndexEntry, 'provider' | 'providerName'>

/** What the page of a provider was built with. */
export interface ProviderSheet {
  readonly name: Words
  readonly documents: readonly Words[]
  /** First day of the newest edition; an undated document has none. */
  readonly from: Words | undefined
  readonly calculators: SiteIndex
  readonly others: readonly Named[]
}

interface ProviderProps {
  readonly sheet: ProviderSheet
}

/** The page of a provider: the questions that its terms answer. */
export function ProviderPage({ opened, sheet }: ProviderProps & { readonly opened: Address }) {
  return (
    <Page opened={opened}>
      <Provider sheet={sheet} />
    </Page>
  )
}

function Provider({ sheet: { name, documents, from, calculators, others } }: ProviderProps) {
  const { say } = useSite()
  const named = documents.map((title) => say(title)).join(say(home.comma))
  return (
    <main className="home">
      <div className="home-top home-provider">
        <h1>{say(name)}</h1>
        <p className="home-lead">{say(home.providerLead, { documents: named })}</p>
        {from === undefined ? null : <p className="home-lead">{say(home.inForceFrom, { date: say(from) })}</p>}
      </div>
      <div className="home-body">
        <QuestionSections index={calculators} providers="none" />
      </div>
      <div className="home-ways">
        <ProviderList title={home.otherProviders} providers={others} />
      </div>
    </main>
  )
}
