import type { Reconciled } from '../../../calculators/engine/outcome.ts'
import { sheetWords } from '../../words/sheet.ts'
import type { Change } from '../form/draft.ts'
import { differenceText } from '../text/main-figure.ts'
import { useReader } from '../text/reader.ts'
import { readingText } from '../text/reading-text.ts'
import { mainUnit } from '../text/value-text.ts'

/** The readings that make a bill, each to be adopted; or how far off the nearest is. */
export function Comparison({ bill, onChange }: { readonly bill: Reconciled; onChange(change: Change): void }) {
  const reader = useReader()
  const { say, value, name, calculator } = reader
  const { matches, nearest } = bill
  const mainId = calculator.formula.main[0] ?? ''
  const unit = mainUnit(calculator)
  if (nearest !== undefined) {
    const difference = differenceText(reader, nearest.difference)
    return <p>{say(sheetWords.billNearest, { name: name(mainId), figure: value(unit, nearest.figure), difference })}</p>
  }
  if (matches.length === 0) return <p>{say(sheetWords.billNothing)}</p>
  if (matches.some(({ readings }) => Object.keys(readings).length === 0))
    return <p>{say(sheetWords.billMatchesAsIs)}</p>
  return (
    <>
      <p>{say(sheetWords.billMatches)}</p>
      <ul>
        {matches.map(({ readings }) => (
          <li key={JSON.stringify(readings)}>
            <span>{reader.list(Object.entries(readings).map(([id, raw]) => readingText(reader, id, raw)))}</span>{' '}
            <button type="button" className="adopt" onClick={() => onChange({ set: 'readings', to: readings })}>
              {say(sheetWords.adopt)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
