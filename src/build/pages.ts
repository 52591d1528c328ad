import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Manifest, Rolldown } from 'vite'
import { root } from '../root.js'
import { document, filesInHead } from './document.ts'
import type { Release } from './embed/release.ts'
import { beginning, entryOf, stylesOf } from './environments.ts'
import type { BuiltPage, embeds, manifests, pageIn, pages } from './prerender.tsx'

/** The files that an entry needs before it runs. */
interface Needs {
  readonly script: string
  readonly preloads: readonly string[]
  readonly styles: readonly string[]
}

function withImports(manifest: Manifest, keys: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const visit = (key: string): void => {
    if (found.has(key)) return
    found.add(key)
    for (const next of manifest[key]?.imports ?? []) visit(next)
  }
  for (const key of keys) visit(key)
  return [...found]
}

/**
 * Reads off the manifest what an entry needs.
 * @param entry the key of the entry in the manifest
 * @param parts keys of what the entry loads at once, though not by a static import
 */
export function needs(manifest: Manifest, entry: string, parts: readonly string[]): Needs {
  const script = manifest[entry]?.file
  if (script === undefined) throw new RangeError(`needs: the build has no entry ${entry}`)
  const chunks = withImports(manifest, [entry, ...parts]).flatMap((key) => manifest[key] ?? [])
  return {
    script,
    preloads: chunks.map(({ file }) => file).filter((file) => file !== script),
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))],
  }
}

/** What the bundle of `prerender.tsx` exports. */
export interface Pages {
  readonly pages: typeof pages
  readonly pageIn: typeof pageIn
  readonly manifests: typeof manifests
  readonly embeds: typeof embeds
}

const manifestFile = '.vite/manifest.json'

/** The manifest of scripts that were built into a folder, where it has no business once it is read. */
export function manifestOf(output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[], folder: string): Manifest {
  const file = output.find(({ fileName }) => fileName === manifestFile)
  if (file?.type !== 'asset') throw new RangeError('pages: the build has no manifest')
  rmSync(join(folder, dirname(manifestFile)), { recursive: true })
  return JSON.parse(String(file.source)) as Manifest
}

/**
 * Writes every page, rendered ahead, into a folder.
 * @param scripts what was built in each language
 */
export async function writePages(
  folder: string,
  { pages, manifests }: Pages,
  scripts: ReadonlyMap<string, Manifest>,
  release: Release,
): Promise<void> {
  const template = readFileSync(join(root, 'index.html'), 'utf8')
  for (const page of await pages()) {
    const file = join(folder, page.folder, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    const head = headOf(page, scripts.get(page.address.language) ?? {})
    const { path, language } = page.address
    writeFileSync(
      file,
      document(template, { ...page, root: page.wayUp, path, language, head, data: dataOf(page, release) }),
    )
  }
  for (const { file, content } of manifests()) writeFileSync(join(folder, file), JSON.stringify(content))
}

/** The page that writes snippets names the release, which no page knows before the embed is built. */
export const dataOf = ({ entry, data }: BuiltPage, release: Release | undefined): unknown =>
  entry === 'embed-configurator' ? { ...Object(data), release } : data

function headOf({ wayUp, entry, parts }: BuiltPage, manifest: Manifest): readonly string[] {
  const below = (file: string): string => wayUp + file
  const keys = parts.map((part) => partKey(manifest, part))
  const own = entry === 'calculator' ? keys[0] : undefined
  const part = own === undefined ? undefined : manifest[own]?.file
  const { script, preloads, styles } = needs(manifest, entryOf(entry), keys)
  return filesInHead({
    style: below(styleOf(manifest, entry, styles)),
    begin: below(needs(manifest, beginning, []).script),
    script: below(script),
    preloads: preloads.map(below),
    part: part === undefined ? undefined : below(part),
  })
}

/**
 * The style sheet of a page: one file, which stands in its document, as before the first paint each would be a request of
 * its own. Scripts that come later bring their own.
 */
function styleOf(manifest: Manifest, entry: string, others: readonly string[]): string {
  const style = manifest[stylesOf(entry)]?.file
  if (style === undefined) throw new RangeError(`pages: the page ${entry} has no style sheet`)
  if (others.length > 0) throw new RangeError(`pages: ${others} belongs into ${stylesOf(entry)}`)
  return style
}

/** Where the manifest has a part of the catalogue. */
function partKey(manifest: Manifest, part: string): string {
  const key = Object.keys(manifest).find((each) => each.endsWith(`yakkan/part/${part}`))
  if (key === undefined) throw new RangeError(`pages: the manifest has no part ${part}`)
  return key
}
