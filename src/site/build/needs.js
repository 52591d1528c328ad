/**
 * The files that an entry needs before it runs, read off the build's manifest.
 * @typedef {{ file: string, src?: string, css?: string[], imports?: string[], isEntry?: boolean }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 */

/** @param {Manifest} manifest @param {readonly string[]} keys */
function withImports(manifest, keys) {
  /** @type {Set<string>} */
  const found = new Set()
  const visit = (/** @type {string} */ key) => {
    if (found.has(key)) return
    found.add(key)
    for (const next of manifest[key]?.imports ?? []) visit(next)
  }
  for (const key of keys) visit(key)
  return [...found]
}

/**
 * @param {Manifest} manifest
 * @param {string} entry the key of the entry in the manifest
 * @param {readonly string[]} parts keys of what the entry loads at once, though not by a static import
 */
export function needs(manifest, entry, parts) {
  const script = manifest[entry]?.file
  if (script === undefined) throw new RangeError(`needs: the build has no entry ${entry}`)
  const chunks = withImports(manifest, [entry, ...parts]).flatMap((key) => manifest[key] ?? [])
  return {
    script,
    preloads: chunks.map(({ file }) => file).filter((file) => file !== script),
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))],
  }
}
