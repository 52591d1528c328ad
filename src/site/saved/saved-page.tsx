import { app } from '../../words/app.ts'
import type { Address } from '../page/address.ts'
import type { SiteIndex } from '../page/index-entry.ts'
import { Page } from '../page/page.tsx'

export function SavedPage({ opened, index }: { readonly opened: Address; readonly index: SiteIndex }) {
  return (
    <Page opened={opened} title={app.saved}>
      <main className="contents">
        <h1>{index.length}</h1>
      </main>
    </Page>
  )
}
