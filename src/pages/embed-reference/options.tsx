import { type Look, lookIds } from '../../embed/protocol/messages.ts'
import { looks, type OptionId, options } from '../../embed/protocol/options.ts'
import { useSite } from '../../ui/link/site.ts'
import { lookPresets } from '../embed-configurator/looks.ts'
import { CodeBlock } from '../embed-configurator/snippet.tsx'
import { ReferenceTable } from './table.tsx'
import { embedReference } from './words.ts'

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

/** Every option under its names at each door. */
export function Options() {
  const { say } = useSite()
  const places = { path: say(embedReference.inPath), facts: say(embedReference.inFacts) }
  const inLink = ({ link, inAddress }: OptionRow) => (
    <>
      {inAddress.link !== undefined && <span className="reference-place">{places[inAddress.link]}</span>}
      <code className="reference-name" translate="no">
        {link}
      </code>
    </>
  )
  const inFrame = ({ frame, inAddress }: OptionRow) =>
    inAddress.frame === undefined ? (
      <code className="reference-name" translate="no">
        {frame}
      </code>
    ) : (
      places[inAddress.frame]
    )
  return (
    <>
      <p>{say(embedReference.optionsHelp)}</p>
      <ReferenceTable
        labelledBy="options-title"
        columns={[
          say(embedReference.element),
          say(embedReference.link),
          say(embedReference.frame),
          say(embedReference.meaning),
        ]}
        rows={optionRows.map((row) => [row.element, inLink(row), inFrame(row), <Meaning key={row.id} row={row} />])}
      />
    </>
  )
}

function Meaning({ row: { id, values, preset } }: { readonly row: OptionRow }) {
  const { say } = useSite()
  return (
    <>
      {say(embedReference.optionTexts[id])}
      {values.length > 0 && (
        <span className="reference-values">
          {say(embedReference.values)} <code translate="no">{values.join(', ')}</code>
        </span>
      )}
      {preset !== undefined && (
        <span className="reference-values">
          {say(embedReference.preset)} <code translate="no">{preset}</code>
        </span>
      )}
    </>
  )
}

/** Readable in either theme. */
const example = `yakkan-calculator,
a[data-yakkan] {
  ${looks.accent}: light-dark(#0b6e4f, #7fd1ae);
  ${looks.background}: light-dark(#ffffff, #101214);
  ${looks.font}: Georgia, serif;
  ${looks.radius}: 8px;
  ${looks.density}: 0.8;
}`

/** The custom properties at work. */
export function LookProperties() {
  const { say } = useSite()
  return (
    <>
      <p>{say(embedReference.themingHelp)}</p>
      <CodeBlock text={example} />
      <p>{say(embedReference.themingColours)}</p>
      <p>{say(embedReference.themingBounds)}</p>
      <p>{say(embedReference.themingFrames)}</p>
    </>
  )
}
