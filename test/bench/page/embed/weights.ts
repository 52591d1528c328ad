import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { grouped, table } from '../../table.ts'
import { serveCompressed } from '../serve-compressed.ts'
import { kilobytes, verdict } from '../written.ts'
import { compensation, type Door, element, latePenalty, link, loaderFolders, loaderFrom } from './doors.ts'
import { emptyPage, stylesheet } from './help-page.ts'
import { loadedBy } from './requests.ts'

/** What others say of theirs, in kB: loaders of embeds, and React by itself. */
const published = [
  ['cal.com, loader', 0.4],
  ['Stripe, loader', 1.3],
  ['giscus, loader', 8.3],
  ['Typeform, loader', 12],
  ['React alone', 59],
] as const

const loaderAim = 2000

/** The loaders of a built site, beside those of others. */
export function loaders(site: string): readonly string[] {
  const { floating, pinned } = loaderFolders(site)
  const row = (name: string, folder: string): readonly string[] => {
    const size = brotliCompressSync(readFileSync(join(site, folder, 'loader.js'))).length
    return [name, kilobytes(size), grouped(size), grouped(loaderAim), verdict(size <= loaderAim)]
  }
  return table(
    ['', 'kB', 'bytes', 'aim', ''],
    [
      row('ours, floating', floating),
      row('ours, pinned', pinned),
      ...published.map(([name, kB]) => [name, kB.toFixed(1)]),
    ],
  )
}

/** One calculator on an empty page of another host, by each door. @param app the address of the site */
export async function embedWeights(browser: Browser, site: string, app: string): Promise<readonly string[]> {
  const { floating, pinned } = loaderFolders(site)
  const doors: readonly (readonly [name: string, door: Door, folder: string])[] = [
    ['element', element, floating],
    ['element, pinned', element, pinned],
    ['frame', link, floating],
  ]
  const calculators = [
    ['late payment', latePenalty, 45_000],
    ['outage', compensation, 65_000],
  ] as const
  const rows: (readonly string[])[] = []
  for (const [what, embedded, aim] of calculators) {
    for (const [name, door, folder] of doors) {
      const page = emptyPage(loaderFrom(app, folder), door(app, embedded))
      const host = await serveCompressed(
        '',
        new Map([
          ['/index.html', page],
          ['/help.css', stylesheet],
        ]),
      )
      const { loader, documents, scripts, all, typed } = await loadedBy(browser, `${host.origin}/`, app)
      host.close()
      rows.push([
        `${what}: ${name}`,
        ...[loader, documents, scripts, all].map(kilobytes),
        grouped(all),
        `≤ ${aim / 1000}`,
        verdict(all <= aim),
        kilobytes(typed),
      ])
    }
  }
  return table(['kB', 'loader', 'its page', 'scripts', 'all', 'bytes', 'aim', '', 'typing adds'], rows)
}
