import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { late, outage } from '../facts.ts'

/** A calculator that the author of a help page put into it, filled in. */
export interface Embedded {
  readonly path: string
  readonly facts: string
}

export const latePenalty: Embedded = { path: 'coredrive/late-penalty', facts: late }
export const compensation: Embedded = { path: 'coredrive/outage-compensation', facts: outage }

/** How a calculator comes into a page: its markup there, with the address of the calculators' host. */
export type Door = (app: string, embedded: Embedded) => string

const escaped = (text: string): string => text.replaceAll('&', '&amp;')

const linkWith =
  (attribute: string): Door =>
  (app, { path, facts }) =>
    `<a ${attribute} href="${app}${path}/#${escaped(facts)}">料金を計算する</a>`

/** The loader turns it into a frame. */
export const link = linkWith('data-yakkan')

export const element: Door = (app, embedded) => {
  const [provider, calculator] = embedded.path.split('/')
  return `<yakkan-calculator provider="${provider}" calculator="${calculator}" facts="${escaped(embedded.facts)}">${linkWith('class="fallback"')(app, embedded)}</yakkan-calculator>`
}

/** The folders of the loaders below the calculators' root: the floating one, and the one that pins every file. */
export function loaderFolders(root: string): { readonly floating: string; readonly pinned: string } {
  const release = readdirSync(join(root, 'embed')).find((name) => /^[0-9a-f]{12}$/.test(name))
  if (release === undefined) throw new RangeError('the site has no release of the embed')
  return { floating: 'embed/v1/', pinned: `embed/${release}/` }
}

export const loaderFrom = (app: string, folder: string): string =>
  `<script async crossorigin src="${app}${folder}loader.js"></script>`
