import { edited } from './edited.js'

/**
 * Leaves one language in the scripts: of every object that holds a text in each (`{ ja: …, en: … }`) it keeps the one that
 * the page speaks. A page of the other language has scripts of its own.
 * @param {string} language @returns {import('vite').Plugin}
 */
export const oneLanguage = (language) => ({
  name: 'yakkan-one-language',
  enforce: 'post',
  transform(code, id) {
    if (id.includes('/node_modules/') || !/\bja"?:/.test(code)) return undefined
    return { code: edited(code, otherTexts(this.parse(code), language)), map: null }
  },
})

/** Where the code speaks the other language. @param {any} node @param {string} language @returns {readonly import('./edited.js').Edit[]} */
function otherTexts(node, language) {
  if (Array.isArray(node)) return node.flatMap((each) => otherTexts(each, language))
  if (typeof node !== 'object' || node === null) return []
  if (!isTwoTexts(node)) return Object.values(node).flatMap((each) => otherTexts(each, language))
  const [first, second] = node.properties
  const isFirst = keyOf(first) === language
  const [start, end] = isFirst ? [first.end, second.end] : [first.start, second.start]
  return [[start, end, ''], ...otherTexts((isFirst ? first : second).value, language)]
}

/** @param {any} property @returns {string} */
const keyOf = ({ key }) => key?.name ?? key?.value

/** Two texts, written out: what only stands under these names, such as a schema of texts, stays whole. @param {any} node */
const isTwoTexts = ({ type, properties }) =>
  type === 'ObjectExpression' &&
  properties.length === 2 &&
  properties.map(keyOf).sort().join() === 'en,ja' &&
  properties.every((/** @type {any} */ { value }) => isText(value))

/** @param {any} node */
const isText = ({ type, value }) => type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string')
