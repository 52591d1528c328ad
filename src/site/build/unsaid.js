import { edited } from './edited.js'

/**
 * Leaves out of the scripts what no page says: the English messages of problems, which pages put in words of their own by
 * their codes, and the words that are only searched, which stand in the data of the pages that search.
 * @param {readonly string[]} others further words of calculators that are not said
 * @returns {import('vite').Plugin}
 */
export const unsaid = (others = []) => ({
  name: 'yakkan-unsaid',
  enforce: 'post',
  transform(code, id) {
    if (!/\/calculators\/[^/]+\/[^/]+\.ts$/.test(id)) return undefined
    const words = ['search', ...(id.endsWith('/words.ts') ? others : [])]
    return { code: edited(code, changesIn(this.parse(code), words)), map: null }
  },
})

/** @typedef {import('./edited.js').Edit} Edit */

/** @param {any} node @param {readonly string[]} words the names of what is not said @returns {readonly Edit[]} */
function changesIn(node, words) {
  if (Array.isArray(node)) return node.flatMap((each) => changesIn(each, words))
  if (typeof node !== 'object' || node === null) return []
  const { type } = node
  const own = type === 'ObjectExpression' ? inObject(node, words) : type === 'CallExpression' ? inCall(node) : []
  return own.length > 0 ? own : Object.values(node).flatMap((each) => changesIn(each, words))
}

/** @param {any} object @param {readonly string[]} words @returns {readonly Edit[]} */
function inObject({ properties }, words) {
  const keys = properties.map((/** @type {any} */ { key }) => String(key?.name ?? key?.value))
  /** @type {Edit[]} */
  const changes = []
  for (const [at, key] of keys.entries()) {
    const { start, end } = properties[at]
    if (key === 'message' && keys.includes('code')) changes.push([start, end, "message: ''"])
    else if (words.some((word) => key === word || key.startsWith(`${word}.`)))
      changes.push([start, properties[at + 1]?.start ?? end, ''])
  }
  return changes
}

/** A flaw is made of a code and a message. @param {any} call @returns {readonly Edit[]} */
function inCall({ callee, arguments: given }) {
  const [, message] = given
  return callee.name === 'flaw' && message !== undefined ? [[message.start, message.end, "''"]] : []
}
