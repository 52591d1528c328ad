import './sheet.css'
import '../pictures/pictures.css'
import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import { sheetWords } from '../../words/sheet.ts'
import type { Change } from '../form/draft.ts'
import { Picture } from '../pictures/picture.tsx'
import { useReader } from '../text/reader.ts'
import type { Answer, Answered } from './answer.ts'
import { FigureTable } from './figure-table.tsx'
import { Guards } from './guards.tsx'
import { headOf } from './head.ts'
import { Readings } from './readings.tsx'
import { Source } from './source.tsx'
import { Worksheet } from './worksheet.tsx'

interface SheetBodyProps {
  readonly outcome: Answered
  readonly answer: Answer
  readonly catalogue: Catalogue
  onChange(change: Change): void
}

/** The answer at length: its source and figures, what else could be read, what the law says, and how it comes about. */
export function SheetBody({ outcome, answer, catalogue, onChange }: SheetBodyProps) {
  const { setAside, request } = answer
  return (
    <>
      <Sentence answer={answer} />
      <Source edition={outcome.edition} />
      {setAside.length > 0 && <SetAside readings={setAside} />}
      <FigureTable outcome={outcome} />
      <Picture outcome={outcome} request={request} catalogue={catalogue} />
      <Readings outcome={outcome} onChange={onChange} />
      <Guards outcome={outcome} guardWords={catalogue.guardWords} />
      <Worksheet outcome={outcome} />
    </>
  )
}

/** The sentence of the headline, whole: on a phone the headline has room for its beginning alone. */
function Sentence({ answer }: { readonly answer: Answer }) {
  const { sentence } = headOf(useReader(), answer)
  return <p className="sentence">{sentence}</p>
}

/** Readings that the terms in force on the date leave no room for. */
function SetAside({ readings }: { readonly readings: readonly string[] }) {
  const { say, name, list } = useReader()
  return <p className="source">{say(sheetWords.setAside, { readings: list(readings.map(name)) })}</p>
}
