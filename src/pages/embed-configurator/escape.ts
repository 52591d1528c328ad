/** Texts written into HTML, into a JSON block and into Markdown, so that each comes out as it went in. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text between tags, or in an attribute within quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** An attribute with its value; a name alone where there is none to give. */
export const attribute = (name: string, value?: string): string =>
  value === undefined ? name : `${name}="${escapeHtml(value)}"`

/** JSON within a script element: no tag and no comment begins in it. */
export const jsonBlock = (json: string): string => json.replaceAll('<', '\\u003c')

/** The text of a Markdown link. Markdown takes HTML, too, so what begins any stands as entities. */
export const escapeMarkdownLink = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~!#^$]/g, '\\$&')
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign)

/** An address between the round brackets of a Markdown link. */
export const markdownAddress = (address: string): string =>
  address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('|', '%7C')
