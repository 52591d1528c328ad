import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../root.js'

/**
 * Which gists a calculator can come to show: those of the places that its part of a seed cites, that the code of its kind
 * cites, and that the law page cites for what that code leans on.
 */

/** @typedef {{ readonly id: string, readonly gists?: Readonly<Record<string, unknown>> }} Document */

/** Every cite within a value, as it is written. @param {any} value @returns {readonly string[]} */
export function citesIn(value) {
  if (Array.isArray(value)) return value.flatMap(citesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, of]) => (/^(?:bankC|c)ite$/.test(key) ? [of].flat() : citesIn(of)))
}

/**
 * Documents with those gists alone that say something of a cite: of the place itself, or of what it lies in.
 * @template {Document} D @param {readonly D[]} documents @param {readonly string[]} cites
 * @param {string} own the document that a cite means which names none @returns {D[]}
 */
export const withCitedGists = (documents, cites, own = '') =>
  documents.map((document) => {
    const places = cites.flatMap((cite) => {
      const [place = '', of = own] = cite.split(' ').toReversed()
      return of === document.id ? [place] : []
    })
    const { gists } = document
    if (gists === undefined) return document
    const told = new Set(places.map((place) => around(place).find((each) => Object.hasOwn(gists, each))))
    return { ...document, gists: Object.fromEntries(Object.entries(gists).filter(([key]) => told.has(key))) }
  })

/** A place and what it lies in: 9(1)(ii), 9(1), 9. @param {string} place @returns {readonly string[]} */
const around = (place) => {
  const [, outer] = /^(.+)\(\w+\)$/.exec(place) ?? []
  return outer === undefined ? [place] : [place, ...around(outer)]
}

/** @typedef {{ readonly kind: string, readonly law: any }} Ground */

/** The law that the code of a kind cites, by itself and by what it takes from the law page. @param {Ground} ground @returns {readonly string[]} */
export function lawCitedBy({ kind, law }) {
  const { documents: _, guards, ...others } = law
  const code = codeOf(kind)
  // What calls for a rate, or takes something else from the law.
  const leansOn = (/** @type {string} */ id) =>
    new RegExp(`\\b${id.replace(/s$/, '')}\\w*\\(|\\blaw\\.${id}\\b|\\{[^}]*\\b${id}\\b[^}]*\\}: Law\\b`).test(code)
  return [
    ...[...code.matchAll(/\bcivilCode\('([^']+)'\)/g)].map(([, article]) => `civil-code ${article}`),
    ...citesIn(Object.entries(guards).flatMap(([id, guard]) => (code.includes(`'${id}'`) ? [guard] : []))),
    ...citesIn(Object.entries(others).flatMap(([id, part]) => (leansOn(id) ? [part] : []))),
  ]
}

/** It has every figure of the law; who leans on one names it. */
const readsLaw = join(root, 'calculators/kernel/law.ts')

const loaded = /^(?:import|export)(?! type\b)[^'"]*?from '(\.[^']+)'/gm

/** The code of a kind, with all that it imports. @param {string} kind */
function codeOf(kind) {
  /** @type {Map<string, string>} */
  const found = new Map([[readsLaw, '']])
  const open = [join(root, 'calculators', kind, 'index.ts')]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file) || !existsSync(file)) continue
    const code = readFileSync(file, 'utf8')
    found.set(file, code)
    for (const [, to = ''] of code.matchAll(loaded)) open.push(join(dirname(file), to))
  }
  return [...found.values()].join('\n')
}
