import { readFileSync } from 'node:fs'
import { root } from '../../root.js'
import { edited } from './edited.js'

/**
 * Leaves out of decimal.js what nothing calls: trigonometry, logarithms, other bases. The library hangs its methods on one
 * prototype, where no bundler can tell which are used; here they are followed from the one file that imports it.
 * @returns {import('vite').Plugin}
 */
export const usedDecimal = () => ({
  name: 'yakkan-used-decimal',
  transform(code, id) {
    if (!id.endsWith('/decimal.js/decimal.mjs')) return undefined
    const importer = readFileSync(`${root}calculators/kernel/money.ts`, 'utf8')
    return { code: usedPart(code, this.parse(code), calledIn(importer)), map: null }
  },
})

/** The methods that a text calls. @param {string} text @returns {readonly string[]} */
const calledIn = (text) => [...text.matchAll(/\.(\w+)\(/g)].map(([, name = '']) => name)

/** Reads other bases and words such as "Infinity": the importer passes plain decimals alone, and anything else shall throw. */
const otherTexts = 'parseOther'

/**
 * A statement or a value that can be left out: the names under which others reach it (`sine` a function or a constant,
 * `.sine` a method, `Decimal.sine` a method of the constructor), what it runs, and what stands there without it.
 * @typedef {{ readonly names: readonly string[], readonly start: number, readonly end: number, readonly body: unknown,
 *   readonly without: string }} Part
 */

/** @param {string} code the library's module @param {any} tree its syntax tree @param {readonly string[]} called the methods in use */
export function usedPart(code, tree, called) {
  const statements = tree.body.flatMap((/** @type {any} */ each) =>
    each.id?.name === 'clone' ? each.body.body : [each],
  )
  /** @type {readonly Part[]} */
  const parts = statements.flatMap(partOf)
  const always = statements.filter((/** @type {any} */ each) => partOf(each).length === 0)
  const used = reached(parts, [...namesIn(always), ...called.flatMap((name) => [`.${name}`, `Decimal.${name}`])])
  if (used.size === 0) throw new RangeError('decimal.js: its methods are not where they were')
  return edited(
    code,
    parts.flatMap((part) => (used.has(part) ? [] : [[part.start, part.end, part.without]])),
  )
}

/** @param {any} statement @returns {readonly Part[]} */
function partOf({ type, id, declarations, body, start, end, expression }) {
  if (type === 'VariableDeclaration') return declarations.flatMap(constant)
  if (type === 'FunctionDeclaration') return [{ names: [id.name], start, end, body, without: refusalIn(id.name) }]
  if (type !== 'ExpressionStatement') return []
  const names = []
  let value = expression
  for (; value.type === 'AssignmentExpression'; value = value.right) names.push(nameOf(value.left))
  const canGo = ['FunctionExpression', 'Identifier', 'NewExpression'].includes(value.type)
  // Nobody names the prototype, and all methods are reached through it.
  return names.length > 0 && canGo && !names.includes('Decimal.prototype')
    ? [{ names, start, end, body: value, without: '' }]
    : []
}

/** @param {any} declarator @returns {readonly Part[]} */
const constant = ({ id, init }) =>
  init === null ? [] : [{ names: [id.name], start: init.start, end: init.end, body: init, without: '0' }]

/** @param {string} name */
const refusalIn = (name) =>
  name === otherTexts ? `function ${otherTexts}(x, text) { throw Error(invalidArgument + text) }` : ''

/** @param {any} target */
function nameOf({ type, name, object, property }) {
  if (type === 'Identifier') return name
  return isConstructor(object) ? `Decimal.${property.name}` : `.${property.name}`
}

/** The library's names for the constructor. @param {any} node */
const isConstructor = ({ name }) => name === 'Decimal' || name === 'Ctor'

/** Under which names code reaches other code. @param {any} node @returns {readonly string[]} */
function namesIn(node) {
  if (Array.isArray(node)) return node.flatMap(namesIn)
  if (typeof node !== 'object' || node === null) return []
  if (node.type === 'Identifier') return [node.name]
  if (node.type !== 'MemberExpression' || node.computed) return Object.values(node).flatMap(namesIn)
  return node.object.name === 'Math' ? [] : [...namesIn(node.object), nameOf(node)]
}

/** What runs where some names are called. @param {readonly Part[]} parts @param {readonly string[]} names */
function reached(parts, names) {
  const called = new Set(names)
  /** @type {Set<Part>} */
  const found = new Set()
  const isNew = (/** @type {Part} */ part) =>
    !found.has(part) && part.names.some((name) => called.has(name) && name !== otherTexts)
  for (let next = parts.find(isNew); next !== undefined; next = parts.find(isNew)) {
    found.add(next)
    for (const name of namesIn(next.body)) called.add(name)
  }
  return found
}
