import { pins } from 'virtual:yakkan/loader-facts'
import { type Chunk, type Load, linked } from '../protocol/chunks.ts'
import { bare } from './bare.ts'
import type { Said } from './said.ts'
import { left } from './script.ts'
import type { Stand } from './standing.ts'

interface Core {
  readonly stand: Stand
}
type Hashes = { readonly [file: string]: string }

/** The scripts of a language; where all are pinned, none without its hash. */
const loadIn = (language: Said['lang']): Load<Core> => {
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

const loads = bare({ ja: loadIn('ja'), en: loadIn('en') })

/** What all calculators of a language share. */
export const core = (language: Said['lang']): Promise<Core> => loads[language]('core')
