import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { framePage } from './frame-page.ts'
import { ownElement, type Script } from './scripts.ts'

/**
 * The files of the embed: the loader, the frames and the scripts of both languages. All of a release stand in a folder that
 * is named by what is in them, so that nothing in it ever changes; `v1` holds what goes along with the newest release.
 *
 *     embed/v1/loader.js, embed/v1/ja/coredrive/late-penalty.html           use the files of the newest release
 *     embed/<release>/loader.js, …/frame.js, …/pins.js                     the release
 *     embed/<release>/ja/core.js, …/ja/coredrive/late-penalty.html
 */
const floating = 'v1'

export interface Embedded {
  readonly provider: string
  readonly calculator: string
  readonly title: Words
}

/** What a release is known by. */
export interface Release {
  readonly name: string
  /** The hash of the pinned loader. */
  readonly integrity: string
}

/** The scripts of a release by their places in it, without the loader. */
export interface Scripts {
  readonly byLanguage: ReadonlyMap<'ja' | 'en', readonly Script[]>
  readonly files: ReadonlyMap<string, string>
  /** A script that leaves the hash of each. */
  readonly pins: string
  readonly release: string
}

/** @param frame the script of a frame's page */
export function releaseScripts(frame: string, byLanguage: Scripts['byLanguage']): Scripts {
  const files = new Map([['frame.js', frame]])
  // The mark says how they are written, where neither the host of the files nor the page around does.
  for (const [language, all] of byLanguage)
    for (const { name, code } of all) files.set(`${language}/${name}.js`, `\uFEFF${code}`)
  const hashes = [...files].map(([file, code]) => [file.replace(/\.js$/, ''), sri(code)])
  const pins = `${ownElement}.yakkan=${JSON.stringify(Object.fromEntries(hashes))}\n`
  return { byLanguage, files, pins, release: createHash('sha256').update(pins).digest('hex').slice(0, 12) }
}

/** What a loader goes by: where its scripts are, and in a pinned one the hash of their hashes. */
export interface LoaderFacts {
  /** The folder of the release whose files the loader uses, beside its own; '' where it stands among them. */
  readonly release: string
  /** Where every file is pinned: the hash of the list of their hashes; else ''. */
  readonly pins: string
}

export const pinnedLoader = ({ pins }: Scripts): LoaderFacts => ({ release: '', pins: sri(pins) })
export const floatingLoader = ({ release }: Scripts): LoaderFacts => ({ release, pins: '' })

const virtual = 'virtual:yakkan/loader-facts'

/** Gives the loader what it goes by. @param factsFor by the name of the environment */
export const loaderFacts = (factsFor: (environment: string) => LoaderFacts): Plugin => ({
  name: 'yakkan-loader-facts',
  resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
  load(id) {
    if (id !== `\0${virtual}`) return undefined
    const { release, pins } = factsFor(this.environment.name)
    return `export const release = ${JSON.stringify(release)}\nexport const pins = ${JSON.stringify(pins)}\n`
  },
})

/** All files of the embed, by their places below the site's root. */
export function embedFiles(
  { byLanguage, files, pins, release }: Scripts,
  loaders: { readonly pinned: string; readonly floating: string },
  calculators: readonly Embedded[],
): { readonly release: Release; readonly files: ReadonlyMap<string, string> } {
  const all = new Map([...files].map(([file, code]) => [`embed/${release}/${file}`, code]))
  all.set(`embed/${release}/pins.js`, pins)
  all.set(`embed/${release}/loader.js`, loaders.pinned)
  all.set(`embed/${floating}/loader.js`, loaders.floating)
  for (const folder of [floating, release]) {
    for (const [language, scripts] of byLanguage) {
      for (const each of [...calculators, own]) {
        const { file, up } = placeOf(each)
        const to = `${up}${folder === release ? '' : `../${release}/`}`
        const page = framePage({
          ...each,
          language,
          title: each.title[language],
          page: `${up}../../${language === 'ja' ? '' : `${language}/`}${each === own ? '' : `${each.provider}/${each.calculator}/`}`,
          scripts: closure(scripts, each).map((name) => [name, `${to}${language}/${name}.js`]),
          frame: `${to}frame.js`,
          app: `${up}../../`,
        })
        all.set(`embed/${folder}/${language}/${file}`, page)
      }
    }
  }
  return { release: { name: release, integrity: sri(loaders.pinned) }, files: all }
}

/** The frame for terms of an author's own. */
const own: Embedded = { provider: '', calculator: '', title: { ja: '約款計算', en: 'Yakkan' } }

/** Where a frame stands in the folder of its language, and the way from there to the folder of frames. */
const placeOf = (embedded: Embedded): { readonly file: string; readonly up: string } =>
  embedded === own
    ? { file: 'own.html', up: '../' }
    : { file: `${embedded.provider}/${embedded.calculator}.html`, up: '../../' }

/** The scripts that a frame cannot do without, each after what it needs. */
function closure(scripts: readonly Script[], { provider, calculator }: Embedded): readonly string[] {
  const names = new Set<string>()
  const add = (script: Script | undefined): void => {
    if (script === undefined) throw new RangeError(`embed: the build has no part ${provider}/${calculator}`)
    if (names.has(script.name)) return
    for (const name of script.first) add(scripts.find((each) => each.name === name))
    names.add(script.name)
  }
  add(scripts.find(({ name }) => name === 'core'))
  if (provider !== '') add(scripts.find(({ module }) => module?.endsWith(`yakkan/part/${provider}/${calculator}`)))
  return [...names]
}

const sri = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
