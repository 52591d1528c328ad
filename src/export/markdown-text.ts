const signs = /[\\`*_[\]<>|~#&$@]/g
// Addresses become links by themselves; with an escape in them they do not.
const scheme = /:(?=\/\/)/g
const hostSign = /\b(www)\./gi
const listSign = /^[-+=]/
const listNumber = /^(\d{1,9})([.)])(?=\s|$)/

/** A text of one line that a reader of Markdown shows as it is: nothing in it is a link, a tag, or the sign of a table or list. */
export const markdownText = (text: string): string =>
  text
    .replace(signs, '\\$&')
    .replace(scheme, '\\:')
    .replace(hostSign, '$1\\.')
    .replace(listSign, '\\$&')
    .replace(listNumber, '$1\\$2')
