import type { ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { reloadWhereGone } from '../../offline/gone-chunk.ts'
import { registerWorker } from '../../offline/register-worker.ts'
import type { Address } from '../../ui/link/address.ts'
import { noteMissingStyles } from '../../ui/loading/missing-styles.ts'

// Before anything is loaded, as an entry may load what it needs before it starts.
reloadWhereGone()
noteMissingStyles()

/** The page that the document holds, as it was built. */
export function openedPage(): Address {
  const { dataset } = document.documentElement
  // Not by its `lang`, which a translator changes.
  return { path: dataset['path'] ?? '', language: dataset['language'] === 'en' ? 'en' : 'ja' }
}

/** The data that the page was built with. */
export const pageData = (): unknown => JSON.parse(document.getElementById('data')?.textContent ?? 'null')

/** Brings a page to life that can be read already. */
export function start(page: ReactNode): void {
  const root = document.getElementById('root')
  if (root === null) throw new RangeError('start: the document has no root')
  hydrateRoot(root, page)
  registerWorker(openedPage())
}
