import { edited } from './edited.js'

/**
 * A case of a library that is never met: an `if` in a function, by what it asks, or by how that begins. It goes with all
 * that follows from it, and what follows otherwise stays; where `isMet`, it is the other way round.
 * @typedef {{ readonly within: string, readonly asks: string, readonly isMet?: true }} Case
 */

/**
 * A library's module without cases that are never met. One that is not found ends the build: then the library is another.
 * @param {string} library its name @param {string} code the module @param {any} tree its syntax tree
 * @param {readonly Case[]} cases
 * @param {Readonly<Record<string, string>>} instead what stands in place of whole functions
 */
export function withoutCases(library, code, tree, cases, instead = {}) {
  /** @type {import('./edited.js').Edit[]} */
  const edits = []
  /** @type {Set<unknown>} */
  const found = new Set()
  const text = (/** @type {any} */ { start, end }) => code.slice(start, end)

  const look = (/** @type {any} */ node, /** @type {string} */ within) => {
    if (Array.isArray(node)) {
      for (const each of node) look(each, within)
      return
    }
    if (typeof node !== 'object' || node === null) return
    const { type, test, start, end, consequent, alternate } = node
    const name = functionName(node, text) ?? within
    const by = type === 'FunctionDeclaration' ? instead[name] : undefined
    if (by !== undefined) {
      found.add(name)
      edits.push([start, end, by])
      return
    }
    const asked = type === 'IfStatement' ? plain(text(test)) : ''
    const met = cases.find((each) => asked !== '' && each.within === within && asked.startsWith(each.asks))
    if (met === undefined) {
      for (const each of Object.values(node)) look(each, name)
      return
    }
    found.add(met)
    const kept = met.isMet ? consequent : alternate
    // What stays may have such cases itself.
    edits.push([start, kept?.start ?? end, ''], [kept?.end ?? end, end, kept === null ? ';' : ''])
    look(kept, within)
  }
  look(tree.body, '')

  const missing = [
    ...Object.keys(instead).filter((name) => !found.has(name)),
    ...cases.filter((each) => !found.has(each)).map(({ within, asks }) => `${within}: ${asks}`),
  ]
  if (missing.length > 0) throw new RangeError(`${library}: nothing is where it was: ${missing.join(', ')}`)
  return edited(code, edits)
}

/** The name of a function that begins here. @param {any} node @param {(node: any) => string} text @returns {string | undefined} */
function functionName({ type, id, left, right }, text) {
  if (type === 'FunctionDeclaration') return id.name
  return type === 'AssignmentExpression' && right.type === 'FunctionExpression' ? text(left) : undefined
}

/** What is asked, on one line and without remarks. @param {string} text */
const plain = (text) => text.replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' ')
