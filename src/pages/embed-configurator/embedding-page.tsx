import type { Address } from '../../ui/link/address.ts'
import { Page } from '../shell/page.tsx'
import { Configurator } from './configurator.tsx'
import type { EmbedEntry } from './entry.ts'
import type { Release } from './release.ts'

interface EmbeddingPageProps {
  readonly opened: Address
  readonly index: readonly EmbedEntry[]
  readonly release: Release | undefined
}

/** The page on which an author puts an embed together and takes the lines for it along. */
export function EmbeddingPage({ opened, index, release }: EmbeddingPageProps) {
  return (
    <Page opened={opened}>
      <Configurator index={index} release={release} />
    </Page>
  )
}
