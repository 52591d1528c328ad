import { shortened } from './short-properties.js'

/**
 * Styles that components import for their pages are left out: the embed has one sheet, which is text in its core. There
 * the page's own units have no place: what a page measures by its root, an embed measures by itself.
 * @returns {import('vite').Plugin[]}
 */
export const embedStyles = () => [
  {
    name: 'yakkan-no-page-styles',
    enforce: 'pre',
    resolveId: (source, importer) => (source.endsWith('.css') && /\.tsx?$/.test(importer ?? '') ? nothing : undefined),
    load: (id) => (id === nothing ? 'export {}' : undefined),
  },
  {
    name: 'yakkan-embed-styles',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('.css?inline')) return undefined
      const [, text] = /^export default (".*");?$/s.exec(code.trim()) ?? []
      if (text === undefined) throw new RangeError(`embed: ${id} is no text`)
      return { code: `export default ${JSON.stringify(shortened(inShadow(JSON.parse(text))))}`, map: null }
    },
  },
]

const nothing = '\0yakkan/nothing'

/** Sizes of a screen, which containers know only in pixels. */
const pixels = (/** @type {string} */ rem) => `${Number(rem) * 16}px`

/** @param {string} css @returns {string} the sheet for a shadow root, whose `.embed` stands for the page's root */
export const inShadow = (css) =>
  css
    .replaceAll(
      /@media\s*\(((?:min|max)-width:\s*)([\d.]+)rem\)/g,
      (_, range, rem) => `@container embed (${range}${pixels(rem)})`,
    )
    .replaceAll(
      /@media\s*\(width\s*([<>]=?)\s*([\d.]+)rem\)/g,
      (_, sign, rem) => `@container embed (width${sign}${pixels(rem)})`,
    )
    .replaceAll(
      /@container\s*\(width\s*([<>]=?)\s*([\d.]+)rem\)/g,
      (_, sign, rem) => `@container (width${sign}${pixels(rem)})`,
    )
    .replaceAll(/(?<![\w.-])(-?\d*\.?\d+)rem\b/g, (_, rem) => `calc(var(--rem)*${rem})`)
    .replaceAll(/(?<![\w.-])(-?\d*\.?\d+)vw\b/g, '$1cqi')
    .replaceAll(/:root\b/g, '.embed')
