import MagicString from 'magic-string'
import type { ESTree, Plugin } from 'vite'

/**
 * Leaves one language in the scripts: of every object that holds a text in each (`{ ja: …, en: … }`) it keeps the one that
 * the page speaks. A page of the other language has scripts of its own, from an environment of its own.
 * @param languageOf the language of an environment, where it has one
 */
export const oneLanguage = (languageOf: (environment: string) => string | undefined): Plugin => ({
  name: 'yakkan-one-language',
  enforce: 'post',
  applyToEnvironment: ({ name }) => languageOf(name) !== undefined,
  transform(code, id) {
    const language = languageOf(this.environment.name)
    if (language === undefined || id.includes('/node_modules/') || !/\bja"?:/.test(code)) return undefined
    const edited = new MagicString(code)
    for (const [start, end] of otherTexts(this.parse(code), language)) edited.remove(start, end)
    return { code: edited.toString(), map: edited.generateMap({ hires: 'boundary' }) }
  },
})

type Place = readonly [start: number, end: number]

/** Where the code speaks the other language. */
function otherTexts(node: unknown, language: string): readonly Place[] {
  if (Array.isArray(node)) return node.flatMap((each) => otherTexts(each, language))
  if (!isNode(node)) return []
  const texts = twoTexts(node)
  if (texts === undefined) return Object.values(node).flatMap((each) => otherTexts(each, language))
  const [first, second] = texts
  const isFirst = keyOf(first) === language
  const place: Place = isFirst ? [first.end, second.end] : [first.start, second.start]
  return [place, ...otherTexts((isFirst ? first : second).value, language)]
}

const isNode = (node: unknown): node is ESTree.Node => typeof node === 'object' && node !== null && 'type' in node

/** Two texts, written out: what only stands under these names, such as a schema of texts, stays whole. */
function twoTexts(node: ESTree.Node): readonly [ESTree.ObjectProperty, ESTree.ObjectProperty] | undefined {
  if (node.type !== 'ObjectExpression') return undefined
  const [first, second, ...others] = node.properties
  if (first?.type !== 'Property' || second?.type !== 'Property' || others.length > 0) return undefined
  const names = [keyOf(first), keyOf(second)].sort().join()
  return names === 'en,ja' && isText(first.value) && isText(second.value) ? [first, second] : undefined
}

function keyOf({ key }: ESTree.ObjectProperty): string {
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' ? String(key.value) : ''
}

/** A text, or one with values by their names: say`${'days'} late`. */
const isText = (node: ESTree.Node): boolean =>
  node.type === 'TemplateLiteral' ||
  node.type === 'TaggedTemplateExpression' ||
  (node.type === 'Literal' && typeof node.value === 'string')
