import { pins } from 'virtual:yakkan/loader-facts'
import { type Chunk, type Load, linked } from '../protocol/chunks.ts'
import { files } from './addresses.ts'
import type { AuthorOptions } from './author-options.ts'
import type { MountInElement } from './lifecycle.ts'
import { createElement, loaderScript, querySelectorAll, withoutPrototype } from './page-document.ts'

/** On a page that enforces Trusted Types: passes the embed's own files alone. */
let policy: ReturnType<NonNullable<typeof window.trustedTypes>['createPolicy']> | undefined

const trusted = (address: string): string => {
  policy ??= window.trustedTypes?.createPolicy(
    'yakkan',
    withoutPrototype({ createScriptURL: (text: string) => (text.startsWith(files) ? text : '') }),
  )
  return policy?.createScriptURL(address) ?? address
}

/** Runs one of the embed's files, `ja/core`, and gives what it left on its element; with a hash, only what has this hash. */
const left = <Left>(name: string, hash?: string): Promise<Left> =>
  new Promise((resolve, reject) => {
    const element: HTMLScriptElement & { readonly yakkan?: Left } = createElement('script')
    element.onload = element.onerror = () => {
      const { yakkan } = element
      if (yakkan) resolve(yakkan)
      else reject(name)
    }
    // A policy of the page may let through what carries its nonce alone.
    element.nonce = loaderScript.nonce
    if (hash) {
      element.integrity = hash
      // Anonymous.
      element.crossOrigin = ''
    }
    element.src = trusted(`${files}${name}.js`)
    querySelectorAll('head,body')[0]?.append(element)
  })

interface Core {
  readonly attach: MountInElement
}
type Hashes = { readonly [file: string]: string }

/** The scripts of a language; where all are pinned, none without its hash. */
const loadIn = (language: AuthorOptions['lang']): Load<Core> => {
  let hashes: Hashes | undefined
  return linked(async (name) => {
    const file = `${language}/${name}`
    if (!pins) return left<Chunk>(file)
    hashes ??= await left<Hashes>('pins', pins)
    const hash = hashes[file]
    if (!hash) throw file
    return left<Chunk>(file, hash)
  })
}

const loads = withoutPrototype({ ja: loadIn('ja'), en: loadIn('en') })

/** What all calculators of a language share. */
export const core = (language: AuthorOptions['lang']): Promise<Core> => loads[language]('core')
