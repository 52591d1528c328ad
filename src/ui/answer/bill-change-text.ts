import { type BillChange, billChanges } from '../../../calculators/engine/run/bill-changes.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { EnteredRequest } from '../form/request.ts'
import type { Formatter } from '../text/formatter.ts'
import { readingText } from '../text/reading-text.ts'
import { mainUnit } from '../text/value-text.ts'

/** What is said of a change that makes a bill. A name in braces is filled in. */
export const changeWords = {
  help: { ja: '次のどれかが違うと、この額になります。', en: 'It comes out so if one thing is otherwise:' },
  'day-earlier': { ja: '「{fact}」が1日早い{value}なら', en: '“{fact}” a day earlier, {value}' },
  'day-later': { ja: '「{fact}」が1日遅い{value}なら', en: '“{fact}” a day later, {value}' },
  'without-tax': {
    ja: '「{fact}」を税抜の{value}（×100÷110）とすれば',
    en: '“{fact}” without its tax, {value} (× 100 ÷ 110)',
  },
  'other-party': { ja: '「{fact}」が{value}なら', en: '“{fact}”: {value}' },
  added: { ja: '請求額は、「{fact}」に{value}を加えた額です', en: 'The bill is “{fact}” plus {value}' },
  'daily-rounding': {
    ja: '1日分の額を先に端数処理して日数を掛ければ',
    en: 'One day’s amount rounded first, then multiplied by the days',
  },
  figure: { ja: '{change}、「{figure}」がこの額になります', en: '{change}: then it is “{figure}”' },
  under: { ja: '{change}（{readings}）', en: '{change} ({readings})' },
} as const satisfies Readonly<Record<string, Words>>

const wordsOf = (change: string): Words | undefined =>
  Object.hasOwn(changeWords, change) ? changeWords[change as keyof typeof changeWords] : undefined

/** In words, what a bill holds besides, and what would have to be otherwise for it to come out so. */
export interface ChangeTexts {
  readonly added: readonly string[]
  readonly otherwise: readonly string[]
}

/**
 * @param billed as the engine writes it
 * @param now the readings of the answer, of which nothing needs to be told
 */
export function changeTexts(
  formatter: Formatter,
  catalogue: Catalogue,
  request: EnteredRequest | undefined,
  billed: string,
  now: ReadonlyMap<string, string>,
): ChangeTexts {
  if (request === undefined || formatter.calculator.formula.isPaidOut === true) return { added: [], otherwise: [] }
  const changes = billChanges(catalogue, { ...request, billed })
  const texts = (of: readonly BillChange[]): readonly string[] =>
    of.flatMap((change) => changeText(formatter, change, now) ?? [])
  return {
    added: texts(changes.filter(({ change }) => change === 'added')),
    otherwise: texts(changes.filter(({ change }) => change !== 'added')),
  }
}

function changeText(
  formatter: Formatter,
  { change, fact, value, readings, figure }: BillChange,
  now: ReadonlyMap<string, string>,
): string | undefined {
  const { say, name, calculator } = formatter
  const words = wordsOf(change)
  if (words === undefined) return undefined
  const said = say(words, {
    fact: fact === undefined ? '' : name(fact),
    value: value === undefined ? '' : formatter.value(unitOf(change, mainUnit(calculator)), value),
  })
  const named = figure === undefined ? said : say(changeWords.figure, { change: said, figure: name(figure) })
  const chosen = Object.entries(readings)
    .filter(([id, raw]) => now.get(id) !== raw)
    .map(([id, raw]) => readingText(formatter, id, raw))
  return chosen.length === 0 ? named : say(changeWords.under, { change: named, readings: chosen.join(' / ') })
}

/** What the changed fact is measured in. */
function unitOf(change: string, money: string): string {
  if (change === 'day-earlier' || change === 'day-later') return 'date'
  return change === 'other-party' ? 'choice' : money
}
