/**
 * A piece of a library's module that can be left out: the names under which others reach it, those under which it reaches
 * others, and what stands there without it.
 * @typedef {{ readonly names: readonly string[], readonly uses: readonly string[], readonly start: number, readonly end: number,
 *   readonly without: string, readonly within?: Part | undefined }} Part
 */

/** What may run where some names are used. A piece of a class is there only where its class is. @param {readonly Part[]} parts @param {readonly string[]} names */
export function reached(parts, names) {
  const used = new Set(names)
  /** @type {Set<Part>} */
  const found = new Set()
  const isNew = (/** @type {Part} */ part) =>
    !found.has(part) &&
    (part.within === undefined || found.has(part.within)) &&
    part.names.some((name) => used.has(name))
  for (let next = parts.find(isNew); next !== undefined; next = parts.find(isNew)) {
    found.add(next)
    for (const name of next.uses) used.add(name)
  }
  return found
}

/** The edits that leave out what is not reached. @param {readonly Part[]} parts @param {ReadonlySet<Part>} found @returns {readonly import('./edited.js').Edit[]} */
export const leavingOut = (parts, found) =>
  parts.flatMap((part) =>
    // What stands in a class that goes, goes with it.
    found.has(part) || (part.within !== undefined && !found.has(part.within))
      ? []
      : [/** @type {const} */ ([part.start, part.end, part.without])],
  )

/** A constant of a module, whose value can go where nobody reaches it. @param {any} declarator @param {(node: any) => readonly string[]} namesIn @returns {readonly Part[]} */
export const constant = ({ id, init }, namesIn) =>
  init === null || id.type !== 'Identifier'
    ? []
    : [{ names: [id.name], start: init.start, end: init.end, uses: namesIn(init), without: '0' }]
