import type { Words } from '../../../calculators/kernel/words.ts'
import { app } from '../../words/app.ts'
import type { Change } from '../form/draft.ts'
import { useReader } from '../text/reader.ts'
import type { Answered } from './answer.ts'
import { FigureTable } from './figure-table.tsx'
import { Guards } from './guards.tsx'
import { Readings } from './readings.tsx'
import { Source } from './source.tsx'
import { Worksheet } from './worksheet.tsx'

interface SheetBodyProps {
  readonly outcome: Answered
  readonly setAside: readonly string[]
  readonly guardWords: ReadonlyMap<string, Words>
  onChange(change: Change): void
}

/** The answer at length: its source and figures, what else could be read, what the law says, and how it comes about. */
export function SheetBody({ outcome, setAside, guardWords, onChange }: SheetBodyProps) {
  return (
    <>
      <Source edition={outcome.edition} />
      {setAside.length > 0 && <SetAside readings={setAside} />}
      <FigureTable outcome={outcome} />
      <Readings outcome={outcome} onChange={onChange} />
      <Guards outcome={outcome} guardWords={guardWords} />
      <Worksheet outcome={outcome} />
    </>
  )
}

/** Readings that the terms in force on the date leave no room for. */
function SetAside({ readings }: { readonly readings: readonly string[] }) {
  const { say, name, list } = useReader()
  return <p className="source">{say(app.setAside, { readings: list(readings.map(name)) })}</p>
}
