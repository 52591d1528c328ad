/** The embed as it was built with these pages, under its own name: what a pinned address names. */
export interface Release {
  readonly name: string
  /** The hash of its loader, as a script's `integrity` has it. */
  readonly integrity: string
}

/** The release that a page was built with; undefined where the site was built without the embed. */
export function releaseIn(data: unknown): Release | undefined {
  const found: unknown = isObject(data) ? data['release'] : undefined
  if (!isObject(found)) return undefined
  const { name, integrity } = found
  return typeof name === 'string' && typeof integrity === 'string' ? { name, integrity } : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
