import { looks } from '../../embed/protocol/options.ts'
import { useSite } from '../../ui/link/site.ts'
import { CodeBlock } from '../embed-configurator/snippet.tsx'
import { type OptionRow, optionRows } from './option-rows.ts'
import { ReferenceTable } from './table.tsx'
import { embedReference } from './words.ts'

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
export function Look() {
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
