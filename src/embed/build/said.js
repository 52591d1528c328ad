import { runnerImport } from 'vite'
import { root } from '../../root.js'
import { lawFor, lawPage } from '../../site/build/parts.js'

/**
 * What a calculator can come to say of what kinds share: their words, and the law page. Each stands under an id, and an id
 * comes from the calculator's own script, from the core, or from nowhere; so all others can be left out.
 *
 * @typedef {Readonly<Record<string, unknown>>} Words
 * @typedef {{ readonly common: Words, readonly operations: Words, readonly law: any }} Said
 */

/**
 * @param {string} code the script of a calculator
 * @param {string} core
 * @param {Said} all
 * @param {any} part the calculator's part of a seed
 * @returns {Said}
 */
export function saidBy(code, core, { common, operations, law }, part) {
  const own = namesIn(code)
  const known = new Set([...own, ...idsIn(core)])
  const isKnown = (/** @type {string} */ id) =>
    id
      .replace(/^(?:choice|code|headline)\./, '')
      .split('.')
      .every((name) => known.has(name))
  return {
    common: only(common, isKnown),
    operations: only(operations, (id) => known.has(id)),
    law: lawOf(lawFor(law, part), own, `${code}${core}`),
  }
}

/** @param {any} law the law page @param {ReadonlySet<string>} names in the calculator's script @param {string} code that script and the core */
function lawOf({ documents, guards, holidays, ...rates }, names, code) {
  const cited = {
    ...Object.fromEntries(
      Object.entries(rates).map(([id, value]) => [id, Array.isArray(value) && !names.has(id) ? [] : value]),
    ),
    guards: only(guards, (id) => names.has(id)),
    holidays: names.has('holidays') ? holidays : { ...holidays, years: {} },
  }
  const citing = `${code}${JSON.stringify(cited)}`
  return { ...cited, documents: documents.filter((/** @type {any} */ { id }) => citing.includes(id)) }
}

/** The names of properties and variables in a script, and the words of its texts: `half-up` as such, and as two. @param {string} code */
const namesIn = (code) => new Set([...(code.match(/\w+/g) ?? []), ...(code.match(/[\w-]+/g) ?? [])])

/** The ids that a script names: as a text by itself, or as a property that it asks for. @param {string} code */
const idsIn = (code) => [...code.matchAll(/(?<=["'`])[\w-]+(?=["'`])|(?<=\.)[a-z]\w*/gi)].map(([id]) => id)

/** @param {Words} all @param {(id: string) => boolean} isKept @returns {Words} */
const only = (all, isKept) => Object.fromEntries(Object.entries(all).filter(([id]) => isKept(id)))

/** All that is said of what kinds share, in one language. @param {string} language @returns {Promise<Said>} */
export async function allSaid(language) {
  const words = async (/** @type {string} */ file) =>
    (await runnerImport(`${root}src/words/${file}.ts`, { configFile: false, logLevel: 'warn' })).module
  const [{ common }, { operations }] = /** @type {any[]} */ (await Promise.all(['common', 'operations'].map(words)))
  return inOne({ common, operations, law: lawPage() }, language)
}

/** A value with its texts in one language. @param {any} value @param {string} language @returns {any} */
function inOne(value, language) {
  if (Array.isArray(value)) return value.map((each) => inOne(each, language))
  if (typeof value !== 'object' || value === null) return value
  if (typeof value.ja === 'string' && typeof value.en === 'string') return { [language]: value[language] }
  return Object.fromEntries(Object.entries(value).map(([id, each]) => [id, inOne(each, language)]))
}
