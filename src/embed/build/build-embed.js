import { createHash } from 'node:crypto'
import { coreModules, embedChunks } from './chunks.js'
import { ownElement } from './classic.js'
import { framePage } from './frame-page.js'
import { single } from './single.js'

/**
 * Makes the files of the embed: the loader, the frames and the scripts of both languages. All of a release stand in a folder
 * that is named by what is in them, so that nothing in it ever changes; `v1` holds what goes along with the newest release.
 *
 *     embed/v1/loader.js, embed/v1/ja/coredrive/late-penalty.html           use the files of the newest release
 *     embed/<release>/loader.js, …/frame.js, …/pins.js                     the release
 *     embed/<release>/ja/core.js, …/ja/coredrive/late-penalty.html
 *
 * @typedef {{ readonly provider: string, readonly calculator: string, readonly title: Readonly<Record<string, string>> }} Embedded
 * @typedef {import('./chunks.js').Chunk} Chunk
 */

const languages = ['ja', 'en']
const floating = 'v1'

/**
 * @param {readonly Embedded[]} calculators
 * @returns {Promise<{ readonly release: { readonly name: string, readonly integrity: string }, readonly files: ReadonlyMap<string, string> }>}
 *   the files by their places below the site's root
 */
export async function embedFiles(calculators) {
  const frame = await single('src/embed/frame/frame.ts')
  /** @type {Map<string, readonly Chunk[]>} */
  const chunks = new Map()
  const core = await coreModules()
  for (const language of languages) chunks.set(language, await embedChunks(language, core))

  /** The scripts by their places in the release. @type {Map<string, string>} */
  const scripts = new Map([['frame.js', frame]])
  // The mark says how they are written, where neither the host of the files nor the page around does.
  for (const [language, all] of chunks)
    for (const { name, code } of all) scripts.set(`${language}/${name}.js`, `\uFEFF${code}`)
  const pins = pinsOf(scripts)
  const release = createHash('sha256').update(pins).digest('hex').slice(0, 12)
  const pinned = await single('src/embed/loader/loader.ts', { __RELEASE__: '', __PINS__: sri(pins) })

  const files = new Map([...scripts].map(([file, code]) => [`embed/${release}/${file}`, code]))
  files.set(`embed/${release}/pins.js`, pins)
  files.set(`embed/${release}/loader.js`, pinned)
  files.set(
    `embed/${floating}/loader.js`,
    await single('src/embed/loader/loader.ts', { __RELEASE__: release, __PINS__: '' }),
  )
  for (const folder of [floating, release]) {
    for (const language of languages) {
      const all = chunks.get(language) ?? []
      for (const each of [...calculators, own]) {
        const { file, up } = placeOf(each)
        const to = `${up}${folder === release ? '' : `../${release}/`}`
        const page = framePage({
          ...each,
          language,
          title: each.title[language] ?? '',
          page: `${up}../../${language === 'ja' ? '' : `${language}/`}${each === own ? '' : `${each.provider}/${each.calculator}/`}`,
          scripts: closure(all, each).map((name) => [name, `${to}${language}/${name}.js`]),
          frame: `${to}frame.js`,
          app: `${up}../../`,
        })
        files.set(`embed/${folder}/${language}/${file}`, page)
      }
    }
  }
  return { release: { name: release, integrity: sri(pinned) }, files }
}

/** The frame for terms of an author's own. @type {Embedded} */
const own = { provider: '', calculator: '', title: { ja: '約款計算', en: 'Yakkan' } }

/** Where a frame stands in the folder of its language, and the way from there to the folder of frames. @param {Embedded} embedded */
const placeOf = (embedded) =>
  embedded === own
    ? { file: 'own.html', up: '../' }
    : { file: `${embedded.provider}/${embedded.calculator}.html`, up: '../../' }

/** The scripts that a frame cannot do without, each after what it needs. @param {readonly Chunk[]} chunks @param {Embedded} embedded */
function closure(chunks, { provider, calculator }) {
  /** @type {Set<string>} */
  const names = new Set()
  const add = (/** @type {Chunk | undefined} */ chunk) => {
    if (chunk === undefined) throw new RangeError(`embed: the build has no part ${provider}/${calculator}`)
    for (const name of chunk.first) add(chunks.find((each) => each.name === name))
    names.add(chunk.name)
  }
  add(chunks.find(({ name }) => name === 'core'))
  if (provider !== '') add(chunks.find(({ module }) => module?.endsWith(`yakkan/part/${provider}/${calculator}`)))
  return [...names]
}

/** A script that leaves the hash of each. @param {ReadonlyMap<string, string>} scripts */
function pinsOf(scripts) {
  const hashes = [...scripts].map(([file, code]) => [file.replace(/\.js$/, ''), sri(code)])
  return `${ownElement}.yakkan=${JSON.stringify(Object.fromEntries(hashes))}\n`
}

/** @param {string} text */
const sri = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`
