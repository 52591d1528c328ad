/** A page with the files that it needs. */
export interface Sheet {
  /** The way up to the site's root. */
  readonly root: string
  readonly language: string
  readonly path: string
  readonly title: string
  readonly description: string
  readonly markup: string
  readonly alternates: readonly (readonly [language: string, href: string])[]
  readonly manifest: string
  readonly data: unknown
  /** What brings the page its styles and scripts: elements of its head. */
  readonly head: readonly string[]
}

/** A page as a file: the template of `index.html` with a page's words, its markup, and the files that it needs. */
export function document(template: string, page: Sheet): string {
  const { root, alternates, manifest, head } = page
  const links = [
    ...head,
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

/** The files of a built page, by their addresses. */
export interface Files {
  readonly style: string
  /** The first script, and those that it asks for once the page is painted. */
  readonly begin: string
  readonly script: string
  readonly preloads: readonly string[]
  /** The calculator's own script, on its page. */
  readonly part: string | undefined
}

/** The elements that bring a built page its files. */
export function filesInHead({ style, begin, script, preloads, part }: Files): readonly string[] {
  const attributes = {
    src: begin,
    'data-script': script,
    'data-preloads': preloads.join(' '),
    ...(part === undefined ? {} : { 'data-part': part }),
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
  return [`<link rel="stylesheet" href="${style}" />`, `<script type="module" ${written.join(' ')}></script>`]
}

/** Data as a block that no browser runs, and that nothing inside it can end. */
const dataBlock = (data: unknown): string =>
  data === undefined
    ? ''
    : `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
