// Pages around register small letters, by @property, and so would say what those hold in an embed, too.
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

const customProperty = /(?<![\w-])--[\w-]+/g

/**
 * A sheet whose own custom properties have names of one sign, as nobody outside reads them.
 * @param {string} css minified
 */
export function shortened(css) {
  const defined = [...css.matchAll(/[{;](--[\w-]+):/g)].map(([, name = '']) => name)
  const own = [...new Set(defined)].filter((name) => !name.startsWith('--yakkan'))
  const names = new Map(own.slice(0, signs.length).map((name, at) => [name, `--${signs[at]}`]))
  return css.replaceAll(customProperty, (name) => names.get(name) ?? name)
}
