import { readFileSync } from 'node:fs'
import { root } from '../../root.js'
import { edited } from './edited.js'
import { constant, leavingOut, reached } from './reached.js'
import { withoutCases } from './without-cases.js'

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
    const plain = plainPart(code, this.parse(code))
    return { code: usedPart(plain, this.parse(plain), calledIn(importer)), map: null }
  },
})

/** The methods that a text calls. @param {string} text @returns {readonly string[]} */
function calledIn(text) {
  if (/\.toFixed\((?!\))/.test(text)) throw new RangeError('decimal.js: the part that rounds has been left out')
  return [...text.matchAll(/(?<!Math)\.(\w+)\(/g)].map(([, name = '']) => name)
}

/**
 * Numbers for digits, settings that somebody changed, other bases, and words such as "Infinity". What meets one all the
 * same throws, or has no way on.
 * @type {readonly import('./without-cases.js').Case[]}
 */
const cases = [
  { within: 'Decimal', asks: 'isDecimalInstance(v)' },
  { within: 'Decimal', asks: "t === 'number'" },
  { within: 'Decimal', asks: "t === 'bigint'" },
  { within: 'P.toFixed', asks: 'dp === void 0', isMet: true },
  { within: 'parseDecimal', asks: 'external' },
]

/** What stands in place of functions that would never do more. */
const instead = {
  parseOther: 'function parseOther(x, text) { throw Error(invalidArgument + text) }',
  // Nobody sets anything else than the library itself does.
  config: 'function config(obj) { return Object.assign(this, obj) }',
}

/** @param {string} code the library's module @param {any} tree its syntax tree */
export const plainPart = (code, tree) => withoutCases('decimal.js', code, tree, cases, instead)

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
