/**
 * A page as a file: the template of `index.html` with a page's words, its markup, and the files that it needs.
 * @typedef {{ readonly root: string, readonly language: string, readonly path: string, readonly title: string,
 *   readonly description: string, readonly markup: string, readonly alternates: readonly (readonly [string, string])[],
 *   readonly part: string | undefined, readonly begin: string, readonly manifest: string, readonly data: unknown, readonly style: string, readonly script: string, readonly preloads: readonly string[] }} Sheet
 * @param {string} template @param {Sheet} page
 */
export function document(template, page) {
  const { root, style, alternates, manifest } = page
  const links = [
    `<link rel="stylesheet" href="${root}${style}" />`,
    beginning(page),
    `<link rel="manifest" href="${manifest}" />`,
    `<link rel="apple-touch-icon" href="${root}apple-touch-icon.png" />`,
    ...alternates.map(([language, href]) => `<link rel="alternate" hreflang="${language}" href="${escaped(href)}" />`),
  ]
  return template
    .replaceAll('%root%', root)
    .replace('<html lang="ja"', `<html lang="${page.language}"`)
    .replace('%language%', page.language)
    .replace('%path%', () => escaped(page.path))
    .replace('%title%', () => escaped(page.title))
    .replace('%description%', () => escaped(page.description))
    .replace('<!--links-->', () => links.join('\n    '))
    .replace('<!--page-->', () => page.markup)
    .replace('<!--data-->', () => dataBlock(page.data))
}

/** The first script, with what it is to ask for once the page is painted. @param {Sheet} page */
function beginning({ root, begin, script, preloads, part }) {
  const below = (/** @type {string} */ file) => root + file
  const attributes = {
    src: below(begin),
    'data-script': below(script),
    'data-preloads': preloads.map(below).join(' '),
    ...(part === undefined ? {} : { 'data-part': below(part) }),
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
  return `<script type="module" ${written.join(' ')}></script>`
}

/** Data as a block that no browser runs, and that nothing inside it can end. @param {unknown} data */
const dataBlock = (data) =>
  data === undefined
    ? ''
    : `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

const signs = /** @type {Readonly<Record<string, string>>} */ ({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
})

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
