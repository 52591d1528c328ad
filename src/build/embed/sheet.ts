import type { Plugin } from 'vite'

/**
 * Styles that components import for their pages are left out: the embed has one sheet, which is text in its core. There
 * the page's own units have no place: what a page measures by its root, an embed measures by itself.
 * @param isEmbed whether an environment is one of the embed's
 */
export const embedSheet = (isEmbed: (environment: string) => boolean): readonly Plugin[] => [
  {
    name: 'yakkan-no-page-styles',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => isEmbed(name),
    resolveId: (source, importer) => (source.endsWith('.css') && /\.tsx?$/.test(importer ?? '') ? nothing : undefined),
    load: (id) => (id === nothing ? 'export {}' : undefined),
  },
  {
    name: 'yakkan-embed-sheet',
    enforce: 'post',
    applyToEnvironment: ({ name }) => isEmbed(name),
    transform(code, id) {
      if (!id.endsWith('.css?inline')) return undefined
      const [, text] = /^export default (".*");?$/s.exec(code.trim()) ?? []
      if (text === undefined) throw new RangeError(`embed: ${id} is no text`)
      // A text has no places that a source map could lead to.
      return { code: `export default ${JSON.stringify(inShadow(JSON.parse(text)))}`, map: { mappings: '' } }
    },
  },
]

const nothing = '\0yakkan/nothing'

/** Sizes of a screen, which containers know only in pixels. */
const pixels = (rem: string): string => `${Number(rem) * 16}px`

/** The sheet for a shadow root, whose `.embed` stands for the page's root. */
export const inShadow = (css: string): string =>
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
