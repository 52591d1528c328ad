import { useState } from 'react'
import type { AnsweredOutcome, ChosenReadings } from '../../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Change } from '../form/draft.ts'
import type { EnteredRequest } from '../form/request.ts'
import { useFormatter } from '../text/formatter.ts'
import { readingText } from '../text/reading-text.ts'
import { UnbrokenFigures } from '../text/unbroken-figures.tsx'
import { mainUnit } from '../text/value-text.ts'
import { type BillComparison, billWords, isMainFigure, matchesWords, otherFigures, paidMatches } from './bill.ts'
import { billBeside } from './bill-beside.ts'
import { type ChangeTexts, changeTexts, changeWords } from './bill-change-text.ts'

interface ComparisonProps {
  readonly bill: BillComparison
  readonly outcome: AnsweredOutcome | undefined
  /** What was asked; none while there is no answer. */
  readonly request: EnteredRequest | undefined
  readonly catalogue: Catalogue
  onChange(change: Change): void
}

/** The readings that make a bill and under which it is paid, each to be adopted; or how far off the nearest is. */
export function Comparison({ bill, outcome, request, catalogue, onChange }: ComparisonProps) {
  const formatter = useFormatter()
  const { say, value, calculator, language } = formatter
  const { matches, nearest } = bill
  const [adopted, setAdopted] = useState<{ readonly readings: ChosenReadings; readonly changed: ChosenReadings }>()
  const unit = mainUnit(calculator)
  const beside = billBeside(formatter, bill, outcome).join(language === 'ja' ? '' : ' ')
  const paid = paidMatches(bill)
  const isAsItStands = matches.some(({ readings }) => Object.keys(readings).length === 0)
  const names = otherFigures(bill).map(formatter.name)
  if (matches.length === 0 && nearest === undefined) return <p>{say(billWords.nothing)}</p>
  const now = new Map(outcome?.readings?.map(({ id, chosen }) => [id, chosen]))
  const changes = changeTexts(formatter, catalogue, isMainFigure(bill) ? undefined : request, bill.billed, now)
  if (paid.length === 0 || isAsItStands)
    return (
      <>
        <p>
          <UnbrokenFigures text={beside} />
        </p>
        <Changes {...changes} />
      </>
    )

  const isInUse = (readings: ChosenReadings): boolean =>
    Object.entries(readings).every(([id, raw]) => now.get(id) === raw)
  const texts = (readings: ChosenReadings): string =>
    Object.entries(readings)
      .map(([id, raw]) => readingText(formatter, id, raw))
      .join(' / ')
  const adopt = (readings: ChosenReadings): void => {
    const changed = Object.fromEntries(Object.entries(readings).filter(([id, raw]) => now.get(id) !== raw))
    setAdopted({ readings, changed })
    onChange({ set: 'readings', to: readings })
  }
  return (
    <div className="bill-matches">
      {adopted !== undefined && isInUse(adopted.readings) && Object.keys(adopted.changed).length > 0 && (
        <p className="adopted">
          <UnbrokenFigures
            text={say(names.length === 0 ? billWords.adopted : billWords.adoptedFigure, {
              readings: texts(adopted.changed),
              figure: value(unit, bill.billed),
              name: names.join(' / '),
            })}
          />
        </p>
      )}
      {beside !== '' && (
        <p>
          <UnbrokenFigures text={beside} />
        </p>
      )}
      <p>{say(matchesWords(bill), { name: names.join(' / ') })}</p>
      <ul>
        {paid.map(({ readings }) => {
          const isOn = isInUse(readings)
          return (
            // The button stays where it is, and the focus on it.
            <li key={JSON.stringify(readings)}>
              <span>{texts(readings)}</span>{' '}
              <button type="button" className="adopt" aria-pressed={isOn} onClick={() => isOn || adopt(readings)}>
                {say(isOn ? billWords.inUse : billWords.adopt)}
              </button>
            </li>
          )
        })}
      </ul>
      <Changes {...changes} />
    </div>
  )
}

/** What single change would make the bill, each in a sentence; nothing of it is adopted. */
function Changes({ added, otherwise }: ChangeTexts) {
  const { say } = useFormatter()
  return (
    <>
      {added.map((text) => (
        <p key={text}>
          <UnbrokenFigures text={text} />
        </p>
      ))}
      {otherwise.length > 0 && (
        <div className="bill-changes">
          <p>{say(changeWords.help)}</p>
          <ul>
            {otherwise.map((text) => (
              <li key={text}>
                <span>
                  <UnbrokenFigures text={text} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
