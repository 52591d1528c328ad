import { readFileSync } from 'node:fs'
import { root } from '../../root.js'
import { edited } from './edited.js'
import { constant, leavingOut, reached } from './reached.js'

/**
 * Leaves out of luxon what nothing calls: formats, parsers, intervals, zones by name. The library hangs its methods on
 * classes, where no bundler can tell which are used; here they are followed from the one file that imports it.
 * @returns {import('vite').Plugin}
 */
export const usedLuxon = () => ({
  name: 'yakkan-used-luxon',
  transform(code, id) {
    if (!id.endsWith('/luxon.mjs')) return undefined
    const importer = readFileSync(`${root}calculators/kernel/date-time.ts`, 'utf8')
    return { code: usedPart(code, this.parse(code), importedIn(importer), calledIn(importer)), map: null }
  },
})

/** @param {string} text @returns {readonly string[]} */
const importedIn = (text) => /import \{ (.*) \} from 'luxon'/.exec(text)?.[1]?.split(', ') ?? []

/** What is called of a class, `DateTime.fromSeconds`, and of what it makes, `.toISO`. @param {string} text @returns {readonly string[]} */
const calledIn = (text) => [...text.matchAll(/([A-Z]\w*)?\.\w+(?=\()/g)].map(([name]) => name)

/**
 * Its pieces are reached as `DateTime`, a class, a function or a constant, as `DateTime.fromSeconds`, a method of the class
 * itself, or as `.toISO`, a method of what any class makes.
 * @typedef {import('./reached.js').Part} Part
 * @param {string} code the library's module @param {any} tree its syntax tree
 * @param {readonly string[]} imported what is imported of it @param {readonly string[]} called the methods in use
 */
export function usedPart(code, tree, imported, called) {
  const exported = tree.body.find((/** @type {any} */ { type }) => type === 'ExportNamedDeclaration')
  const statements = tree.body.filter((/** @type {any} */ each) => each !== exported)
  /** @type {readonly Part[]} */
  const parts = statements.flatMap(partsOf)
  if (exported === undefined || !parts.some(({ within }) => within !== undefined))
    throw new RangeError('luxon: its classes are not where they were')
  const always = statements.filter((/** @type {any} */ each) => partsOf(each).length === 0)
  const found = reached(parts, [...namesIn(always), ...imported, ...called])
  return edited(code, [
    ...leavingOut(parts, found),
    [exported.start, exported.end, `export { ${imported.join(', ')} };`],
  ])
}

/** @param {any} statement @returns {readonly Part[]} */
function partsOf({ type, id, superClass, params, declarations, body, start, end }) {
  if (type === 'FunctionDeclaration')
    return [{ names: [id.name], start, end, uses: namesIn([params, body]), without: '' }]
  if (type === 'VariableDeclaration') return declarations.flatMap((/** @type {any} */ each) => constant(each, namesIn))
  if (type !== 'ClassDeclaration') return []
  const methods = body.body.filter(isNamedMethod)
  const rest = body.body.filter((/** @type {any} */ member) => !methods.includes(member))
  /** @type {Part} */
  const whole = { names: [id.name], start, end, uses: namesIn([superClass, rest]), without: '' }
  return [
    whole,
    ...methods.map((/** @type {any} */ method) => ({
      names: [`${method.static ? id.name : ''}.${method.key.name}`],
      start: method.start,
      end: method.end,
      uses: namesIn(method.value),
      without: '',
      within: whole,
    })),
  ]
}

const isNamedMethod = (/** @type {any} */ { type, kind, computed }) =>
  type === 'MethodDefinition' && kind !== 'constructor' && !computed

/** Under which names code reaches other code. @param {any} node @returns {readonly string[]} */
function namesIn(node) {
  if (Array.isArray(node)) return node.flatMap(namesIn)
  if (typeof node !== 'object' || node === null) return []
  const { type, computed, name, object, property, key, value } = node
  if (type === 'Identifier') return [name]
  if (type === 'MemberExpression' && !computed) return [...namesIn(object), `${classOf(object)}.${property.name}`]
  // A name in a pattern reads a property.
  if (type === 'Property' && !computed)
    return [...(key.type === 'Identifier' ? [`.${key.name}`] : []), ...namesIn(value)]
  return Object.values(node).flatMap(namesIn)
}

/** Classes alone begin with a capital. @param {any} node */
const classOf = ({ type, name }) => (type === 'Identifier' && /^[A-Z]/.test(name) ? name : '')
