import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { guardMark } from '../text/guard-mark.ts'
import { useReader } from '../text/reader.ts'
import { UnbrokenFigures } from '../text/unbroken-figures.tsx'
import type { Answered } from './answer.ts'
import { Cites } from './cites.tsx'
import { sheetWords } from './sheet-words.ts'

interface GuardsProps {
  readonly outcome: Answered
  readonly guardWords: ReadonlyMap<string, Words>
}

/** What the law says of the answer; the figure stays that of the terms. */
export function Guards({ outcome, guardWords }: GuardsProps) {
  const reader = useReader()
  const { say, value, language, calculator } = reader
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
                <span className="mark">{guardMark(reader, guard)}</span>{' '}
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
