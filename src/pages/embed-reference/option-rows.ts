import { type Look, lookIds } from '../../embed/protocol/messages.ts'
import { looks, type OptionId, options } from '../../embed/protocol/options.ts'
import { lookPresets } from '../embed-configurator/looks.ts'

/** An option as a table shows it: under which name it goes at each door. */
export interface OptionRow {
  readonly id: OptionId | Look
  readonly element: string
  readonly link: string
  readonly frame: string
  readonly values: readonly string[]
  readonly preset: string | undefined
  /** Where it needs no attribute, as the address of the link or of the frame says it. */
  readonly inAddress: { readonly link: 'path' | 'facts' | undefined; readonly frame: 'path' | 'facts' | undefined }
}

const optionIds: readonly OptionId[] = [
  'provider',
  'calculator',
  'language',
  'facts',
  'locked',
  'hidden',
  'shown',
  'theme',
  'seed',
]

function optionRow(id: OptionId): OptionRow {
  const { attribute, inFrame, inLink, values, preset } = {
    inLink: undefined,
    values: [],
    preset: undefined,
    ...options[id],
  }
  return {
    id,
    element: attribute,
    link: `data-${attribute}`,
    frame: inFrame,
    values,
    preset,
    inAddress: { link: inLink, frame: inFrame === 'path' || inFrame === 'facts' ? inFrame : undefined },
  }
}

const lookRow = (id: Look): OptionRow => ({
  id,
  element: looks[id],
  link: looks[id],
  frame: `embed.${id}`,
  values: [],
  preset: id === 'font' ? undefined : lookPresets[id],
  inAddress: { link: undefined, frame: undefined },
})

/** Every option, and every property of the look. */
export const optionRows: readonly OptionRow[] = [...optionIds.map(optionRow), ...lookIds.map(lookRow)]
