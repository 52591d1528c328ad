import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calculate } from '../calculators/engine/run/calculate.ts'
import { withSeeds } from '../calculators/engine/seed/checked-catalogue.ts'
import type { Calculator } from '../calculators/engine/seed/provider.ts'
import { common } from '../calculators/kernel/schema/common-words.ts'
import type { Shapes } from '../calculators/kernel/schema/fact-shape.ts'
import type { Kind } from '../calculators/kernel/schema/kind.ts'
import { operations } from '../calculators/kernel/schema/operation-words.ts'
import type { Fields } from '../calculators/kernel/schema/parse-facts.ts'
import type { Alternative, Sentence } from '../calculators/kernel/schema/sentence.ts'
import type { Words } from '../calculators/kernel/schema/words.ts'
import { catalogue, searchOf } from '../src/catalogue.ts'
import { shownFields } from '../src/ui/form/draft.ts'
import { problems } from '../src/ui/form/problem-words.ts'
import { units } from '../src/ui/form/unit.ts'
import { formatterOf } from '../src/ui/text/formatter.ts'
import { operationWords, plainId, wordsFor } from '../src/ui/text/names.ts'
import { questions } from '../src/ui/text/questions.ts'
import { formulaText, ruleText } from '../src/ui/text/rule.ts'
import { because } from '../src/ui/text/sentence.ts'

/** Every id that a person may be shown has its words in both languages, and no words are left over. */

const casesFolder = new URL('./cases/', import.meta.url)
const telecom = readFileSync(new URL('./data/telecom.json', import.meta.url), 'utf8')
const seedText = (name: string): string => readFileSync(new URL(`../seeds/${name}.json`, import.meta.url), 'utf8')
/** A provider's seed under another name, with some of its text replaced. */
const varied = (name: string, changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    seedText(name).replace(`"provider": "${name}"`, `"provider": "varied-${name}"`),
  )
// Clauses that no provider of the product uses, but that a seed may.
const all = withSeeds(catalogue(), [
  { file: 'telecom.json', source: telecom },
  {
    file: 'varied-coredrive.json',
    source: varied('coredrive', [
      ['"more-than"', '"at-least"'],
      ['"assumed": "0"', '"assumed": "10"'],
    ]),
  },
  { file: 'varied-millenvpn.json', source: varied('millenvpn', [['"at-least"', '"more-than"']]) },
])
const calculators = [...all.providers.values()].flatMap((provider) => [...provider.calculators.values()])

const used = new Set<string>()
const missing = new Set<string>()
const unnamed = new Set<string>()

/** Says the names that a sentence asks for. */
const names = (_: TemplateStringsArray, ...asked: readonly string[]): string => asked.toSorted().join()
const always = (): boolean => true

/** Every alternative of a kind's sentences: `because 0`, `because 1`, `because.no-refund 0`. */
const alternativesOf = ({ sentences }: Kind): readonly (readonly [key: string, of: Alternative])[] =>
  Object.entries(sentences).flatMap(([key, sentence]) =>
    sentence(names, always, always).map((of, at) => [`${key} ${at}`, of || { ja: undefined, en: undefined }] as const),
  )

/** A calculator whose sentences say which of their alternatives can be said, in place of their words. */
function speakingInKeys(calculator: Calculator): Calculator {
  const sentences = Object.entries(calculator.kind.sentences).map(([key, sentence]): readonly [string, Sentence] => [
    key,
    (...values) =>
      sentence(...values).map((of, at) => {
        const text = of !== false && of.en !== undefined ? `<${key} ${at}>` : undefined
        return { ja: text, en: text }
      }),
  ])
  return { ...calculator, kind: { ...calculator.kind, sentences: Object.fromEntries(sentences) } }
}

/** Notes what was said, by its key. */
function note(kind: Kind, said: string | undefined): void {
  for (const [, key] of said?.matchAll(/<([\w.-]+ \d+)>/g) ?? []) used.add(`${kind.id} ${key}`)
}

const unsaid: string[] = []
const said = (what: string, text: string | undefined): void => {
  if (text === undefined || /[{}]|undefined/.test(text)) unsaid.push(`${what}: ${text}`)
}

function need(kind: Kind, id: string): void {
  const own = Object.hasOwn(kind.words, plainId(id))
  used.add(own ? `${kind.id} ${plainId(id)}` : `common ${plainId(id)}`)
  if (wordsFor(kind, id) === undefined) missing.add(`${kind.id} ${plainId(id)}`)
}

function needOperation(kind: Kind, operation: string): void {
  const own = Object.hasOwn(kind.words, `operation.${operation}`)
  used.add(own ? `${kind.id} operation.${operation}` : `common operation.${operation}`)
  if (operationWords(kind, operation) === undefined) missing.add(`${kind.id} operation.${operation}`)
}

function needFacts(
  kind: Kind,
  shapes: Shapes,
  prefix: string,
  labels: Readonly<Record<string, Words>>,
  fields?: Fields,
): void {
  for (const [id, shape] of Object.entries(shapes)) {
    const key = fields?.find(([of]) => of === id)?.[1] ?? id
    if (!Object.hasOwn(labels, key)) need(kind, prefix + id)
    for (const choice of shape.choices ?? []) {
      need(kind, `choice.${choice}`)
      if (Object.hasOwn(kind.words, `help.${choice}`)) used.add(`${kind.id} help.${choice}`)
    }
    if (shape.row !== undefined) needFacts(kind, shape.row, `${id}.`, {})
  }
}

for (const calculator of calculators) {
  const { kind, variant, formula, fields, labels, editions } = calculator
  need(kind, 'kind')
  if (Object.hasOwn(kind.words, 'no-figure')) used.add(`${kind.id} no-figure`)
  if (Object.keys(kind.variants).length > 1) need(kind, `kind.${variant}`)
  const keys = formatterOf(all, speakingInKeys(calculator), 'en')
  note(kind, ruleText(keys))
  note(kind, formulaText(keys))
  for (const language of ['ja', 'en'] as const) {
    const formatter = formatterOf(all, calculator, language)
    said(`${calculator.provider.id}/${calculator.id} rule`, ruleText(formatter))
    said(`${calculator.provider.id}/${calculator.id} formula`, formulaText(formatter))
  }
  // A form asks besides in which currency, where there are several.
  const asked = [...fields, ...shownFields(calculator)]
  needFacts(kind, Object.fromEntries(asked.map(([id, , shape]) => [id, shape])), '', labels, fields)
  for (const figure of formula.figures) {
    need(kind, figure)
    for (const key of [`headline.${figure}.${variant}`, `headline.${figure}`]) {
      if (Object.hasOwn(kind.words, key)) used.add(`${kind.id} ${key}`)
    }
  }
  for (const edition of editions) {
    for (const term of edition.terms) {
      need(kind, term.id)
      if (['choice'].includes(term.values[0].leaf.unit)) for (const { raw } of term.values) need(kind, `choice.${raw}`)
    }
  }
}
interface Asked {
  readonly provider: string
  readonly calculator: string
  readonly cases: readonly { readonly request: object }[]
}
const telecomCases: Asked = {
  provider: 'telecom',
  calculator: 'late-penalty',
  cases: [
    { paidOn: '2026-10-15' },
    { paidOn: '2026-10-30' },
    {
      paidOn: '2027-11-30',
      customer: 'consumer',
      payments: ['2027-11-15', '2027-11-15'].map((on) => ({ on, amount: '1000' })),
    },
  ].map((facts) => ({ request: { facts: { principal: '110000', dueOn: '2026-09-30', ...facts } } })),
}
const vectors = readdirSync(casesFolder).map(
  (file) => JSON.parse(readFileSync(new URL(file, casesFolder), 'utf8')) as Asked,
)

/** Cases of a sentence that no vector comes to. */
const rareCases: readonly Asked[] = [
  {
    provider: 'opeai',
    calculator: 'late-penalty',
    cases: [
      {
        principal: '100.00',
        dueOn: '2026-06-30',
        paidOn: '2026-09-30',
        payments: [{ on: '2026-07-31', amount: '10.00' }],
      },
    ].map((facts) => ({ request: { facts } })),
  },
  {
    provider: 'millenvpn',
    calculator: 'cancellation',
    cases: [
      {
        paid: '0',
        noticeOn: '2026-01-10',
        termStartsOn: '2026-01-01',
        termEndsOn: '2026-12-31',
        moneyBackEligible: true,
      },
    ].map((facts) => ({ request: { facts } })),
  },
  {
    provider: 'millenvpn',
    calculator: 'outage-compensation',
    cases: [
      {
        knownAt: '2026-11-10T09:15',
        restoredAt: '2026-11-13T10:00',
        monthlyFee: '30000',
        fault: 'negligence',
        carrierRecovery: '500',
      },
    ].map((facts) => ({ request: { facts, readings: { carrierLimit: 'after-threshold' } } })),
  },
  {
    provider: 'varied-coredrive',
    calculator: 'late-penalty',
    cases: [{ facts: { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-06-05' } }].map((request) => ({
      request,
    })),
  },
]

for (const { provider, calculator: id, cases } of [...vectors, telecomCases, ...rareCases]) {
  const calculator = all.providers.get(provider)?.calculators.get(id)
  if (calculator === undefined) throw new RangeError(`there is no ${provider}/${id}`)
  const { kind, labels } = calculator
  const keys = formatterOf(all, speakingInKeys(calculator), 'en')
  for (const { request } of cases) {
    const outcome = calculate(all, { provider, calculator: id, ...request }, false)
    if (outcome.status === 'problem') continue
    if ('code' in outcome) need(kind, `code.${outcome.code}`)
    note(kind, because(keys, outcome))
    for (const language of ['ja', 'en'] as const) {
      const sentence = because(formatterOf(all, calculator, language), outcome)
      if (outcome.status === 'due' || sentence !== undefined) {
        said(`${provider}/${id} ${JSON.stringify(request)}`, sentence)
      }
    }
    for (const { value, unit } of Object.values('figures' in outcome ? (outcome.figures ?? {}) : {})) {
      if (unit === 'choice') need(kind, `choice.${value}`)
    }
    for (const step of outcome.steps ?? []) {
      need(kind, step.id)
      needOperation(kind, step.operation)
      for (const operand of step.operands) {
        if (!Object.hasOwn(labels, operand.id)) need(kind, operand.id)
      }
    }
    for (const guard of outcome.guards ?? []) if (!all.guardWords.has(guard.id)) unnamed.add(guard.id)
  }
}

test('every id has words', () => {
  expect([...missing].sort()).toEqual([])
})

test('no words are left over', () => {
  const kinds = [...all.kinds.values()].flatMap((kind) =>
    [...Object.keys(kind.words), ...alternativesOf(kind).map(([key]) => key)].map((key) => `${kind.id} ${key}`),
  )
  const shared = [...Object.keys(common), ...Object.keys(operations).map((id) => `operation.${id}`)].map(
    (key) => `common ${key}`,
  )
  expect([...kinds, ...shared].filter((key) => !used.has(key))).toEqual([])
})

test('every kind says its rule, its formula, its reasons and what it is searched by', () => {
  const kinds = [...all.kinds.values()]
  const silent = kinds.flatMap(({ id, variants, sentences }) => {
    const has = (key: string): boolean => Object.hasOwn(sentences, key)
    const lacking = Object.keys(variants).flatMap((variant) =>
      ['rule', 'formula'].filter((key) => !has(key) && !has(`${key}.${variant}`)).map((key) => `${key}.${variant}`),
    )
    const because = Object.keys(sentences).some((key) => key.startsWith('because')) ? [] : ['because']
    const search = Object.keys(variants).filter((variant) => Object.values(searchOf(id, variant)).includes(''))
    return [...lacking, ...because, ...search.map((variant) => `search.${variant}`)].map((key) => `${id} ${key}`)
  })
  expect(silent).toEqual([])
})

test('a sentence stands in both languages, and asks for the same values in both', () => {
  const uneven = [...all.kinds.values()].flatMap((kind) => {
    // A sentence without values is a text of its own.
    const plain = (text: string | undefined): string | undefined => (/^[\w:,]*$/.test(text ?? '') ? text : '')
    return alternativesOf(kind)
      .filter(([, { ja, en }]) => ja === undefined || plain(ja) !== plain(en))
      .map(([key]) => `${kind.id} ${key}`)
  })
  expect(uneven).toEqual([])
})

test('a rule and a formula speak of terms and facts alone', () => {
  const strange = calculators.flatMap(({ kind, variant, formula }) => {
    const isKnown = (name: string): boolean =>
      name.startsWith('name:')
        ? Object.hasOwn(formula.facts, name.slice('name:'.length))
        : Object.hasOwn(formula.terms, name)
    const asked: string[] = []
    const say = (_: TemplateStringsArray, ...of: readonly string[]): string => {
      asked.push(...of)
      return ''
    }
    const is = (name: string): boolean => asked.push(name) > 0
    for (const key of ['rule', `rule.${variant}`, 'formula', `formula.${variant}`])
      kind.sentences[key]?.(say, is, always)
    return asked.filter((name) => !isKnown(name)).map((name) => `${kind.id} ${name}`)
  })
  expect(strange).toEqual([])
})

test('every answer of something due says why, and no text leaves a name in braces', () => {
  expect(unsaid).toEqual([])
})

test('no variant has the name of a code, so that a key of a reason means one thing', () => {
  const clashing = [...all.kinds.values()].flatMap(({ id, variants, words }) =>
    Object.keys(variants)
      .filter((variant) => Object.hasOwn(words, `code.${variant}`))
      .map((variant) => `${id} ${variant}`),
  )
  expect(clashing).toEqual([])
})

test('every calculator answers a question that there is, and every question is answered', () => {
  const answered = new Set(calculators.map(({ formula }) => formula.question))
  expect(questions.map(({ id }) => id).toSorted()).toEqual([...answered].sort())
})

test('every guard says what the law says', () => {
  expect([...unnamed]).toEqual([])
})

test('words stand in both languages', () => {
  const asked = questions.flatMap(({ id, says, help }) => [[id, says] as const, [`${id}.help`, help] as const])
  const dictionaries = [
    common,
    operations,
    problems,
    Object.fromEntries(asked),
    ...[...all.kinds.values()].map((kind) => kind.words),
  ]
  const empty = dictionaries.flatMap((words) =>
    Object.entries(words).filter(([, { ja, en }]) => ja.trim() === '' || en.trim() === ''),
  )
  // Of these the worksheet shows the operand alone.
  expect(empty.map(([id]) => id)).toEqual(['same', 'already-whole'])
  expect(Object.values(units)).toHaveLength(15)
})
