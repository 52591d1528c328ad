import { readFileSync } from 'node:fs'
import { root } from '../../root.js'
import { edited } from './edited.js'
import { constant, leavingOut, reached } from './reached.js'

/**
 * Leaves out of decimal.js what nothing calls: trigonometry, logarithms, other bases. The library hangs its methods on one
 * prototype, where no bundler can tell which are used; here they are followed from the one file that imports it. That file
 * passes texts alone, plain decimals, and prints all their digits, so the cases of anything else go first.
 * @returns {import('vite').Plugin}
 */
export const usedDecimal = () => ({
  name: 'yakkan-used-decimal',
  transform(code, id) {
    if (!id.endsWith('/decimal.js/decimal.mjs')) return undefined
    const importer = readFileSync(`${root}calculators/kernel/money.ts`, 'utf8')
    const plain = withoutCases(code, this.parse(code))
    return { code: usedPart(plain, this.parse(plain), calledIn(importer)), map: null }
  },
})

/** The methods that a text calls. @param {string} text @returns {readonly string[]} */
function calledIn(text) {
  if (/\.toFixed\((?!\))/.test(text)) throw new RangeError('decimal.js: the part that rounds has been left out')
  return [...text.matchAll(/(?<!Math)\.(\w+)\(/g)].map(([, name = '']) => name)
}

/**
 * Cases that are never met, by the function that has them and what it asks: with numbers for digits, settings that somebody
 * changed, other bases, and words such as "Infinity". What meets one all the same throws, or has no way on.
 */
const cases = [
  ['Decimal', 'isDecimalInstance(v)'],
  ['Decimal', "t === 'number'"],
  ['Decimal', "t === 'bigint'"],
  ['P.toFixed', 'dp === void 0'],
  ['parseDecimal', 'external'],
]

/** What stands in place of functions that would never do more. @type {Readonly<Record<string, string>>} */
const instead = {
  parseOther: 'function parseOther(x, text) { throw Error(invalidArgument + text) }',
  // Nobody sets anything else than the library itself does.
  config: 'function config(obj) { return Object.assign(this, obj) }',
}

/** @param {string} code the library's module @param {any} tree its syntax tree */
export function withoutCases(code, tree) {
  const text = (/** @type {any} */ { start, end }) => code.slice(start, end)
  /** @type {Map<string, import('./edited.js').Edit>} */
  const edits = new Map()
  const look = (/** @type {any} */ node, /** @type {string} */ within) => {
    if (Array.isArray(node)) for (const each of node) look(each, within)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const { type, id, left, test, start, end, consequent, alternate } = node
    const name = type === 'FunctionDeclaration' ? id.name : type === 'AssignmentExpression' ? text(left) : within
    const by = type === 'FunctionDeclaration' ? instead[name] : undefined
    if (by !== undefined) edits.set(name, [start, end, by])
    else if (type === 'IfStatement' && cases.some(([of, asks]) => of === within && asks === text(test))) {
      // Of the one case that is met, that one stays.
      const kept = within === 'P.toFixed' ? text(consequent) : alternate === null ? '' : text(alternate)
      edits.set(`${within} ${text(test)}`, [start, end, kept])
    } else for (const each of Object.values(node)) look(each, name)
  }
  look(tree.body, '')
  const known = [...Object.keys(instead), ...cases.map(([within, asks]) => `${within} ${asks}`)]
  const missing = known.filter((name) => !edits.has(name))
  if (missing.length > 0) throw new RangeError(`decimal.js: nothing is where it was: ${missing.join(', ')}`)
  return edited(code, [...edits.values()])
}

/**
 * Its pieces are reached as `sine`, a function or a constant, as `.sine`, a method, or as `Decimal.sine`, a method of the
 * constructor.
 * @typedef {import('./reached.js').Part} Part
 */

/** @param {string} code the library's module @param {any} tree its syntax tree @param {readonly string[]} called the methods in use */
export function usedPart(code, tree, called) {
  const statements = tree.body.flatMap((/** @type {any} */ each) =>
    each.id?.name === 'clone' ? each.body.body : [each],
  )
  /** @type {readonly Part[]} */
  const parts = statements.flatMap(partOf)
  const always = statements.filter((/** @type {any} */ each) => partOf(each).length === 0)
  const found = reached(parts, [...namesIn(always), ...called.flatMap((name) => [`.${name}`, `Decimal.${name}`])])
  if (found.size === 0) throw new RangeError('decimal.js: its methods are not where they were')
  return edited(code, leavingOut(parts, found))
}

/** @param {any} statement @returns {readonly Part[]} */
function partOf(statement) {
  const { type, declarations, start, end, expression } = statement
  if (type === 'VariableDeclaration') return declarations.flatMap((/** @type {any} */ each) => constant(each, namesIn))
  if (type === 'FunctionDeclaration') return [functionPart(statement)]
  if (type !== 'ExpressionStatement') return []
  const names = []
  let value = expression
  for (; value.type === 'AssignmentExpression'; value = value.right) names.push(nameOf(value.left))
  const canGo = ['FunctionExpression', 'Identifier', 'NewExpression'].includes(value.type)
  // Nobody names the prototype, and all methods are reached through it.
  return names.length > 0 && canGo && !names.includes('Decimal.prototype')
    ? [{ names, start, end, uses: namesIn(value), without: '' }]
    : []
}

/** @param {any} declaration @returns {Part} */
function functionPart({ id, params, body, start, end }) {
  const own = params.map((/** @type {any} */ { name }) => name)
  return { names: [id.name], start, end, uses: namesIn(body).filter((name) => !own.includes(name)), without: '' }
}

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
