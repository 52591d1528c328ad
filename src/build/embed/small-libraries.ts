import type { Plugin } from 'vite'
import { root } from '../../root.js'

/**
 * In the embed's build React is Preact's published `preact/compat`, and decimal.js its published small relative. That texts stand
 * alone there, too, `widget/text-by-element.ts` sees to: Preact writes them otherwise.
 */
const relatives: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  [`${root}src/ui/translatable/jsx-runtime`]: 'preact/jsx-runtime',
  'decimal.js': 'decimal.js-light',
}

/** For tests: the formulas as the embed has them, while what a test itself imports stays as it is. */
export const smallDecimal = (): Plugin => ({
  name: 'yakkan-small-decimal',
  enforce: 'pre',
  resolveId(source, importer) {
    return source === 'decimal.js' && importer?.startsWith(`${root}calculators/`)
      ? this.resolve('decimal.js-light', importer, { skipSelf: true })
      : undefined
  },
})

/** @param isEmbed whether an environment is one of the embed's */
export const smallLibraries = (isEmbed: (environment: string) => boolean): Plugin => ({
  name: 'yakkan-small-libraries',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => isEmbed(name),
  resolveId(source, importer) {
    const relative = Object.hasOwn(relatives, source) ? relatives[source] : undefined
    return relative === undefined ? undefined : this.resolve(relative, importer, { skipSelf: true })
  },
})
