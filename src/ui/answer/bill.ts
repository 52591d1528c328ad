import { calculate } from '../../../calculators/engine/run/calculate.ts'
import type { ChosenReadings, Reconciled } from '../../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { ProblemCode } from '../../../calculators/kernel/proof/problem.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { parseEntry } from '../form/parse-entry.ts'
import type { EnteredRequest } from '../form/request.ts'
import { type FigureUnder, headlineFigureUnder } from './figures.ts'

/** The field for what a bill states. */
export const billedWords = {
  title: { ja: '請求書の金額と照合する', en: 'Compare with a bill' },
  titleOfDate: { ja: '示された日付と照合する', en: 'Compare with a date you were given' },
  amount: { ja: '請求書の金額', en: 'My bill says' },
  date: { ja: '示された日付', en: 'The date I was given' },
  waits: { ja: '照合は結果が出てから行います。', en: 'It is compared as soon as there is an answer.' },
} as const satisfies Readonly<Record<string, Words>>

/** What is said of a bill besides the figure that it is held against. A name in braces is filled in. */
export const billWords = {
  matches: { ja: '次の読み方で一致します。', en: 'It matches when the terms are read so:' },
  matchesFigure: {
    ja: '次の読み方で「{name}」と一致します。',
    en: 'It is “{name}” when the terms are read so:',
  },
  paid: { ja: '次の読み方では、この額が支払われます。', en: 'It is paid when the terms are read so:' },
  unpaid: { ja: 'この額が支払われる読み方はありません。', en: 'Under no reading is this amount paid.' },
  matchesAsIs: { ja: '計算と一致します。', en: 'It matches the calculation.' },
  nearestAbove: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、請求額はそれより{difference}高くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the bill is {difference} higher.',
  },
  nearestBelow: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、請求額はそれより{difference}低くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the bill is {difference} lower.',
  },
  nearestLater: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、示された日付はそれより{difference}遅くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the date given is {difference} later.',
  },
  nearestEarlier: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、示された日付はそれより{difference}早くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the date given is {difference} earlier.',
  },
  nothing: { ja: '照合できる金額がありません。', en: 'There is no figure to compare it with.' },
  adopted: {
    ja: '読み方を変えました（{readings}）。結果は{figure}になり、入力と一致します。',
    en: 'Now read so: {readings}. The answer has become {figure}, as you entered.',
  },
  adoptedFigure: {
    ja: '読み方を変えました（{readings}）。「{name}」は{figure}になり、入力と一致します。',
    en: 'Now read so: {readings}. “{name}” has become {figure}, as you entered.',
  },
  inUse: { ja: 'この読み方で計算中', en: 'In use' },
  adopt: { ja: 'この読み方で計算', en: 'Use this reading' },
  noMoney: { ja: 'この計算では、金銭の支払はありません。', en: 'By this calculation no money is due.' },
  same: {
    ja: '{figure}は、この計算の「{name}」に当たります。',
    en: '{figure} is “{name}” in this calculation.',
  },
} as const satisfies Readonly<Record<string, Words>>

/**
 * Readings that make a bill: by the main figure, or by another that is named. `isUnpaid` is set where another figure stands as
 * the answer under them, and the one billed is not paid.
 */
interface Match {
  readonly readings: ChosenReadings
  readonly figure?: string
  readonly isUnpaid?: boolean
}

/** A bill held against every reading. */
export interface BillComparison extends Omit<Reconciled, 'matches'> {
  readonly matches: readonly Match[]
}

/** Marks the readings that make a bill only by a figure that is not paid under them. */
export const compareBill = (bill: Reconciled, under: FigureUnder | undefined): BillComparison =>
  under === undefined
    ? bill
    : {
        ...bill,
        matches: bill.matches.map((match) => ({
          ...match,
          isUnpaid: match.figure === undefined && under(match.readings)?.isMain === false,
        })),
      }

/** Whether a bill is the main figure as it stands. */
export const isMainFigure = ({ matches }: BillComparison): boolean =>
  matches.some(({ readings, figure }) => figure === undefined && Object.keys(readings).length === 0)

/** The other figures that a bill is under some reading, each once. */
export const otherFigures = ({ matches }: BillComparison): readonly string[] => [
  ...new Set(matches.flatMap(({ figure }) => figure ?? [])),
]

/** How the readings that make a bill are introduced. */
export const matchesWords = (bill: BillComparison): Words => {
  if (otherFigures(bill).length > 0) return billWords.matchesFigure
  return paidMatches(bill).length < bill.matches.length ? billWords.paid : billWords.matches
}

/** The readings to be told of a bill: those under which it is paid. */
export const paidMatches = ({ matches }: BillComparison): readonly Match[] =>
  matches.filter(({ isUnpaid }) => !isUnpaid)

/** What is to be said of a bill. It is asked about apart, so that a slip in it does not take the answer away. */
export function billed(
  catalogue: Catalogue,
  request: EnteredRequest,
  calculator: Calculator,
  typed: string,
): BillComparison | ProblemCode | undefined {
  if (typed.trim() === '') return undefined
  const { type, unit } = billOf(calculator)
  const outcome = calculate(catalogue, { ...request, billed: parseEntry(type, typed, unit) }, true)
  if (outcome.status !== 'problem') {
    return outcome.reconcile && compareBill(outcome.reconcile, headlineFigureUnder(catalogue, calculator, request))
  }
  return outcome.problems.find(({ path }) => path === 'billed')?.code
}

/** What a bill states: an amount in the currency of the terms, or a date where the main figure is one. */
export const billOf = ({
  formula,
  provider,
}: Calculator): { readonly type: 'amount' | 'date'; readonly unit: string | undefined } =>
  formula.isMoney ? { type: 'amount', unit: provider.currency } : { type: 'date', unit: undefined }
