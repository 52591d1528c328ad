/** What a page with a strict Content-Security-Policy has to allow, by door. */
export interface Policy {
  readonly door: 'link' | 'frame' | 'element'
  /** Directives to be added. */
  readonly directives: readonly string[]
}

/** @param origin where the embed's files come from: `https://example.com` */
export const policiesFor = (origin: string): readonly Policy[] => [
  { door: 'link', directives: [`script-src ${origin}`, `frame-src ${origin}`] },
  { door: 'frame', directives: [`frame-src ${origin}`] },
  { door: 'element', directives: [`script-src ${origin}`, 'trusted-types yakkan'] },
]
