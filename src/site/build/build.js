import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from '../../root.js'
import { document } from './document.js'
import { needs } from './needs.js'

const entries = 'src/site/entries'
const manifestFile = 'manifest.json'

/** Builds the scripts, then every page ahead of time, into a folder.
 * @param {string} [outDir] */
export async function buildSite(outDir = join(root, 'dist/site')) {
  const names = readdirSync(join(root, entries))
  await build({
    root,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      manifest: manifestFile,
      rolldownOptions: { input: names.map((name) => join(root, entries, name)) },
    },
  })
  const manifest = JSON.parse(readFileSync(join(outDir, manifestFile), 'utf8'))
  rmSync(join(outDir, manifestFile))
  const template = readFileSync(join(root, 'index.html'), 'utf8')
  for (const page of await prerendered()) {
    const { folder, wayUp, alternates } = page
    const parts = page.part === undefined ? [] : [partKey(manifest, page.part)]
    const file = join(outDir, folder, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      document(template, {
        root: wayUp,
        language: page.address.language,
        path: page.address.path,
        title: page.title,
        description: page.description,
        markup: page.markup,
        data: page.data,
        alternates,
        ...needs(manifest, `${entries}/${page.entry}.tsx`, parts),
      }),
    )
  }
}

/** Where the manifest has a part of the catalogue. @param {Record<string, { file: string, src?: string }>} manifest @param {string} part */
function partKey(manifest, part) {
  const key = Object.keys(manifest).find((each) => each.endsWith(`yakkan/part/${part}`))
  if (key === undefined) throw new RangeError(`build: the manifest has no part ${part}`)
  return key
}

/** The pages, rendered by a bundle of their own. */
async function prerendered() {
  const outDir = join(root, 'dist/prerender')
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: 'src/site/build/prerender.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
  })
  const { pages } = await import(`${pathToFileURL(join(outDir, 'prerender.js'))}?${Date.now()}`)
  return pages()
}
