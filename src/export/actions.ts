/** The ways out of the page, in their order. */
export const actions = ['copyLink', 'copyText', 'copyMarkdown', 'download', 'print'] as const

export type Action = (typeof actions)[number]

/** What became of one. */
export interface Done {
  readonly action: Action
  readonly how: 'copied' | 'saved' | 'failed'
}
