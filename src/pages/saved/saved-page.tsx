import type { SiteIndex } from '../../ui/catalogue/index-entry.ts'
import type { Address } from '../../ui/link/address.ts'
import { Page } from '../shell/page.tsx'
import { Saved } from './saved.tsx'

/** The page of the calculations that were kept on this device. */
export function SavedPage({ opened, index }: { readonly opened: Address; readonly index: SiteIndex }) {
  return (
    <Page opened={opened}>
      <Saved index={index} />
    </Page>
  )
}
