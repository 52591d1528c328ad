import type { Manifest } from 'vite'

/** The files that an entry needs before it runs. */
export interface Needs {
  readonly script: string
  readonly preloads: readonly string[]
  readonly styles: readonly string[]
}

function withImports(manifest: Manifest, keys: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const visit = (key: string): void => {
    if (found.has(key)) return
    found.add(key)
    for (const next of manifest[key]?.imports ?? []) visit(next)
  }
  for (const key of keys) visit(key)
  return [...found]
}

/**
 * Reads off the manifest what an entry needs.
 * @param entry the key of the entry in the manifest
 * @param parts keys of what the entry loads at once, though not by a static import
 */
export function needs(manifest: Manifest, entry: string, parts: readonly string[]): Needs {
  const script = manifest[entry]?.file
  if (script === undefined) throw new RangeError(`needs: the build has no entry ${entry}`)
  const chunks = withImports(manifest, [entry, ...parts]).flatMap((key) => manifest[key] ?? [])
  return {
    script,
    preloads: chunks.map(({ file }) => file).filter((file) => file !== script),
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))],
  }
}
