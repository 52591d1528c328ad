import type { Address } from '../page/address.ts'
import type { SiteIndex } from '../page/index-entry.ts'
import { Page } from '../page/page.tsx'
import { Saved } from './saved.tsx'

/** The page of the calculations that were kept on this device. */
export function SavedPage({ opened, index }: { readonly opened: Address; readonly index: SiteIndex }) {
  return (
    <Page opened={opened}>
      <Saved index={index} />
    </Page>
  )
}
