import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { Cites } from '../cites/cites.tsx'
import { date } from '../text/format.ts'
import { useFormatter } from '../text/formatter.ts'
import { sheetWords } from '../text/sheet-words.ts'
import { guardMark } from '../text/step-text.ts'
import { UnbrokenFigures } from '../text/unbroken-figures.tsx'
import type { Answer } from './answer.ts'
import { figuresOf } from './figures.ts'
import './sheet.css'
import '../charts/pictures.css'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { LatePayment } from '../catalogue/part.ts'
import { Picture } from '../charts/picture.tsx'
import type { Change } from '../form/draft.ts'
import { splitHeadline } from './headline.tsx'
import { headlineText } from './headline-text.ts'
import { LateLink } from './late-link.tsx'

import { Readings } from './readings.tsx'
import type { SheetPart } from './sheet-parts.ts'
import { Worksheet } from './worksheet.tsx'

interface GuardsProps {
  readonly outcome: AnsweredOutcome
  readonly guardWords: ReadonlyMap<string, Words>
}

/** What the law says of the answer; the figure stays that of the terms. */
export function Guards({ outcome, guardWords }: GuardsProps) {
  const formatter = useFormatter()
  const { say, value, language, calculator } = formatter
  const { guards = [] } = outcome
  if (guards.length === 0) return null
  return (
    <section>
      <h2>{say(sheetWords.guards)}</h2>
      <ul className="guards">
        {guards.map((guard) => {
          const { id, bites, cites, uncapped } = guard
          return (
            <li key={id} className={bites ? 'guard bites' : 'guard'}>
              <p>
                <span className="mark">{guardMark(formatter, guard)}</span>{' '}
                <UnbrokenFigures text={guardWords.get(id)?.[language] ?? id} />
              </p>
              {uncapped !== undefined && (
                <p>{say(sheetWords.uncapped, { amount: value(calculator.provider.currency, uncapped) })}</p>
              )}
              <Cites cites={cites} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The figures beside the main one. */
function FigureTable({ outcome }: { readonly outcome: AnsweredOutcome }) {
  const { say, name, value, calculator } = useFormatter()
  const { others } = figuresOf(calculator, outcome)
  if (others.length === 0) return null
  return (
    <section>
      <h2>{say(sheetWords.figures)}</h2>
      <dl className="figures">
        {others.map(({ id, text, unit }) => (
          <div key={id}>
            <dt>{name(id)}</dt>
            {/* Another figure is another element: it has not moved. */}
            <dd key={text}>
              <UnbrokenFigures text={value(unit, text)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The document and the edition that the answer follows. */
function Source({ edition }: { readonly edition: string | undefined }) {
  const { say, calculator, documentTitle, language } = useFormatter()
  const document = documentTitle(calculator.provider.documents[0]?.id ?? '')
  return (
    <p className="source">
      {edition === undefined
        ? say(sheetWords.underTerms, { document })
        : say(sheetWords.underEdition, { document, date: date(edition, language) })}
    </p>
  )
}

interface SheetBodyProps {
  readonly outcome: AnsweredOutcome
  readonly answer: Answer
  readonly catalogue: Catalogue
  readonly parts: ReadonlySet<SheetPart>
  readonly late?: LatePayment | undefined
  onChange(change: Change): void
}

/** The answer at length: its source and figures, what else could be read, what the law says, and how it comes about. */
export function SheetBody({ outcome, answer, catalogue, parts, late, onChange }: SheetBodyProps) {
  const { setAside, request } = answer
  return (
    <>
      <Rest answer={answer} />
      <Source edition={outcome.edition} />
      {setAside.length > 0 && <SetAside readings={setAside} />}
      <FigureTable outcome={outcome} />
      {late !== undefined && <LateLink outcome={outcome} late={late} />}
      {parts.has('picture') && <Picture outcome={outcome} request={request} catalogue={catalogue} />}
      {parts.has('readings') && (
        <Readings outcome={outcome} request={request} catalogue={catalogue} onChange={onChange} />
      )}
      {parts.has('guards') && <Guards outcome={outcome} guardWords={catalogue.guardWords} />}
      {parts.has('worksheet') && <Worksheet outcome={outcome} />}
    </>
  )
}

/** What a phone’s headline has no room for. */
function Rest({ answer }: { readonly answer: Answer }) {
  const { below } = splitHeadline(headlineText(useFormatter(), answer))
  if (below === '') return null
  return (
    <p className="sentence">
      <UnbrokenFigures text={below.trimStart()} />
    </p>
  )
}

/** Readings that the terms in force on the date leave no room for. */
function SetAside({ readings }: { readonly readings: readonly string[] }) {
  const { say, name, list } = useFormatter()
  return <p className="source">{say(sheetWords.setAside, { readings: list(readings.map(name)) })}</p>
}
