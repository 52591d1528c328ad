import { edited } from './edited.js'

/**
 * Leaves out of the scripts what no page says: the English messages of problems, which pages put in words of their own by
 * their codes, and the words that are only searched, which stand in the data of the pages that search.
 * @returns {import('vite').Plugin}
 */
export const unsaid = () => ({
  name: 'yakkan-unsaid',
  enforce: 'post',
  transform(code, id) {
    if (!/\/calculators\/[^/]+\/[^/]+\.ts$/.test(id)) return undefined
    return { code: edited(code, changesIn(this.parse(code))), map: null }
  },
})

/** @typedef {import('./edited.js').Edit} Edit */

/** @param {any} node @returns {readonly Edit[]} */
function changesIn(node) {
  if (Array.isArray(node)) return node.flatMap(changesIn)
  if (typeof node !== 'object' || node === null) return []
  const own = node.type === 'ObjectExpression' ? inObject(node) : node.type === 'CallExpression' ? inCall(node) : []
  return own.length > 0 ? own : Object.values(node).flatMap(changesIn)
}

/** @param {any} object @returns {readonly Edit[]} */
function inObject({ properties }) {
  const keys = properties.map((/** @type {any} */ { key }) => String(key?.name ?? key?.value))
  /** @type {Edit[]} */
  const changes = []
  for (const [at, key] of keys.entries()) {
    const { start, end } = properties[at]
    if (key === 'message' && keys.includes('code')) changes.push([start, end, "message: ''"])
    else if (/^search(\.|$)/.test(key)) changes.push([start, properties[at + 1]?.start ?? end, ''])
  }
  return changes
}

/** A flaw is made of a code and a message. @param {any} call @returns {readonly Edit[]} */
function inCall({ callee, arguments: given }) {
  const [, message] = given
  return callee.name === 'flaw' && message !== undefined ? [[message.start, message.end, "''"]] : []
}
