import type { Words } from '../../../calculators/kernel/words.ts'
import { sheetWords } from '../../words/sheet.ts'
import { useReader } from '../text/reader.ts'
import { Whole } from '../text/whole.tsx'
import type { Answered } from './answer.ts'
import { Cites } from './cites.tsx'

interface GuardsProps {
  readonly outcome: Answered
  readonly guardWords: ReadonlyMap<string, Words>
}

/** What the law says of the answer; the figure stays that of the terms. */
export function Guards({ outcome, guardWords }: GuardsProps) {
  const { say, value, language, calculator } = useReader()
  const { guards = [] } = outcome
  if (guards.length === 0) return null
  return (
    <section>
      <h2>{say(sheetWords.guards)}</h2>
      <ul className="guards">
        {guards.map(({ id, bites, cites, uncapped }) => (
          <li key={id} className={bites ? 'guard bites' : 'guard'}>
            <p>
              <span className="mark">{say(bites ? sheetWords.bites : sheetWords.isQuiet)}</span>{' '}
              <Whole text={guardWords.get(id)?.[language] ?? id} />
            </p>
            {uncapped !== undefined && (
              <p>{say(sheetWords.uncapped, { amount: value(calculator.provider.currency, uncapped) })}</p>
            )}
            <Cites cites={cites} />
          </li>
        ))}
      </ul>
    </section>
  )
}
