import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { embedFiles } from '../../embed/build/build-embed.js'
import { root } from '../../root.js'
import { chunks, libraries } from './chunks.js'
import { document } from './document.js'
import { needs } from './needs.js'
import { oneLanguage } from './one-language.js'
import { unsaid } from './unsaid.js'
import { usedDecimal } from './used-decimal.js'
import { usedLuxon } from './used-luxon.js'
import { buildWorker } from './worker.js'

const entries = 'src/site/entries'
const beginning = 'src/site/page/begin.ts'
const manifestFile = 'manifest.json'
const languages = ['ja', 'en']

/** Builds the scripts of each language, then every page ahead of time, into a folder.
 * @param {string} [outDir] */
export async function buildSite(outDir = join(root, 'dist/site')) {
  rmSync(outDir, { recursive: true, force: true })
  /** @type {Record<string, import('./needs.js').Manifest>} */
  const manifests = {}
  for (const language of languages) manifests[language] = await scripts(outDir, language)
  const template = readFileSync(join(root, 'index.html'), 'utf8')
  const site = await prerendered()
  const embed = await embedFiles(site.embeds)
  for (const page of site.pages) {
    const { folder, wayUp, alternates } = page
    const { language, path } = page.address
    const manifest = manifests[language] ?? {}
    const parts = page.parts.map((/** @type {string} */ part) => partKey(manifest, part))
    const [part] = page.entry === 'calculator' ? parts : []
    const { script, preloads, styles } = needs(manifest, `${entries}/${page.entry}.tsx`, parts)
    const file = join(outDir, folder, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      document(template, {
        root: wayUp,
        language,
        path,
        title: page.title,
        description: page.description,
        markup: page.markup,
        data: page.entry === 'embedding' ? { ...page.data, release: embed.release } : page.data,
        alternates,
        manifest: page.manifest,
        part: part === undefined ? undefined : manifest[part]?.file,
        begin: needs(manifest, beginning, []).script,
        script,
        preloads,
        style: styleOf(manifest, page.entry, styles),
      }),
    )
  }
  for (const { file, content } of site.manifests) writeFileSync(join(outDir, file), JSON.stringify(content))
  // It knows every file of the pages.
  await buildWorker(outDir)
  // Embeds keep nothing, offline neither.
  for (const [name, content] of embed.files) {
    const file = join(outDir, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/**
 * Builds the scripts and styles that speak one language.
 * @param {string} outDir @param {string} language @returns {Promise<import('./needs.js').Manifest>} what the build made
 */
async function scripts(outDir, language) {
  const names = readdirSync(join(root, entries))
  await build({
    root,
    logLevel: 'warn',
    plugins: [oneLanguage(language), unsaid(), usedDecimal(), usedLuxon()],
    build: {
      outDir,
      emptyOutDir: false,
      manifest: manifestFile,
      rolldownOptions: {
        input: [join(root, beginning), ...names.map((name) => join(root, entries, name))],
        output: {
          entryFileNames: `assets/${language}/[name]-[hash].js`,
          chunkFileNames: ({ name }) =>
            libraries.includes(name) ? 'assets/[name]-[hash].js' : `assets/${language}/[name]-[hash].js`,
          codeSplitting: chunks(
            join(root, entries),
            names.filter((name) => name.endsWith('.tsx')),
          ),
        },
      },
    },
  })
  const manifest = JSON.parse(readFileSync(join(outDir, manifestFile), 'utf8'))
  rmSync(join(outDir, manifestFile))
  return manifest
}

/**
 * The style sheet of a page: one file, which stands in its document, as before the first paint each would be a request of
 * its own. Scripts that come later bring their own.
 * @param {import('./needs.js').Manifest} manifest @param {string} entry @param {readonly string[]} others
 */
function styleOf(manifest, entry, others) {
  const style = manifest[`${entries}/${entry}.css`]?.file
  if (style === undefined) throw new RangeError(`build: the page ${entry} has no style sheet`)
  if (others.length > 0) throw new RangeError(`build: ${others} belongs into ${entries}/${entry}.css`)
  return style
}

/** Where the manifest has a part of the catalogue. @param {Record<string, { file: string, src?: string }>} manifest @param {string} part */
function partKey(manifest, part) {
  const key = Object.keys(manifest).find((each) => each.endsWith(`yakkan/part/${part}`))
  if (key === undefined) throw new RangeError(`build: the manifest has no part ${part}`)
  return key
}

/** The pages, rendered by a bundle of their own, and the manifests. */
async function prerendered() {
  mkdirSync(join(root, 'dist'), { recursive: true })
  // Inside the project, so that it finds its packages; of its own, so that two builds do not meet.
  const outDir = mkdtempSync(join(root, 'dist/prerender-'))
  try {
    await build({
      root,
      logLevel: 'error',
      build: { ssr: 'src/site/build/prerender.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
    })
    const { pages, manifests, embeds } = await import(pathToFileURL(join(outDir, 'prerender.js')).href)
    return { pages: await pages(), manifests: manifests(), embeds: embeds() }
  } finally {
    rmSync(outDir, { recursive: true })
  }
}
