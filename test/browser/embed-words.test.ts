import { readdirSync, readFileSync } from 'node:fs'
import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import type { Calculator } from '../../calculators/engine/seed/provider.ts'
import { catalogue } from '../../src/catalogue.ts'
import { type Answer, answerTo } from '../../src/ui/answer/answer.ts'
import { Headline } from '../../src/ui/answer/headline.tsx'
import { SheetBody } from '../../src/ui/answer/sheet-body.tsx'
import { shownFields } from '../../src/ui/form/draft.ts'
import { readFragment } from '../../src/ui/form/fragment.ts'
import { serializeParameters } from '../../src/ui/link/address.ts'
import { SiteContext, siteAt } from '../../src/ui/link/site.ts'
import type { Language } from '../../src/ui/text/format.ts'
import { FormatterContext, formatterOf } from '../../src/ui/text/formatter.ts'
import type { Visit } from './site.ts'
import { visits } from './visits.ts'

/**
 * A script of the embed holds the words and the law of its own calculator alone. Whatever a case comes to, it says what
 * the app's own components say with all words there are.
 */

const { site } = visits()

interface Cases {
  readonly provider: string
  readonly calculator: string
  readonly cases: readonly {
    readonly request: {
      readonly facts: Readonly<Record<string, unknown>>
      readonly readings?: Readonly<Record<string, string>>
    }
  }[]
}

const all = catalogue()
const folder = new URL('../cases/', import.meta.url)
const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Cases)
const shown = ['readings', 'guards', 'worksheet'] as const

/** A request as an address has it. */
function addressOf({ facts, readings = {} }: Cases['cases'][number]['request']): string {
  const named = (name: string, value: unknown) => ({ name, value: String(value) })
  return serializeParameters([
    ...Object.entries(facts).flatMap(([key, value]) =>
      Array.isArray(value)
        ? value.flatMap((row, at) =>
            Object.entries(row as object).map(([cell, text]) => named(`${key}.${at + 1}.${cell}`, text)),
          )
        : [named(key, value)],
    ),
    ...Object.entries(readings).map(([id, value]) => named(`reading.${id}`, value)),
    named('v', 1),
  ])
}

function calculatorAt(provider: string, id: string): Calculator {
  const calculator = all.providers.get(provider)?.calculators.get(id)
  if (calculator === undefined) throw new RangeError(`there is no ${provider}/${id}`)
  return calculator
}

function answerAt(calculator: Calculator, address: string): Answer {
  const { draft } = readFragment(calculator, address)
  const places = new Set(shownFields(calculator).map(([, key]) => key))
  return answerTo(all, calculator, draft, places, () => false)
}

/** What the app shows for an address; nothing where there is no answer. */
function said(calculator: Calculator, address: string, language: Language): string | undefined {
  const answer = answerAt(calculator, address)
  const { outcome } = answer
  if (outcome === undefined) return undefined
  const sheet = createElement(SheetBody, {
    outcome,
    answer,
    catalogue: all,
    parts: new Set(shown),
    onChange: () => undefined,
  })
  const tree = createElement(
    SiteContext,
    { value: siteAt({ path: '', language }) },
    createElement(
      FormatterContext,
      { value: formatterOf(all, calculator, language) },
      createElement(Fragment, {}, createElement(Headline, { answer }), sheet),
    ),
  )
  return plain(renderToStaticMarkup(tree))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

const plain = (markup: string): string =>
  markup.replaceAll(/<[^>]*>/g, '').replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** The cases of a calculator that say something that those before do not. */
function telling({ cases }: Cases, calculator: Calculator): readonly string[] {
  const known = new Set<string>()
  return cases.flatMap(({ request }) => {
    const address = addressOf(request)
    const { outcome } = answerAt(calculator, address)
    const ids = JSON.stringify(outcome)?.match(/"[a-z][\w-]*"/gi) ?? []
    if (ids.every((id) => known.has(id))) return []
    for (const id of ids) known.add(id)
    return [address]
  })
}

// Each calculator is loaded anew into the same window.
let visit: Visit
beforeAll(async () => {
  visit = await site().open('embed/reference/')
})

test.each(files.map((file) => [`${file.provider}/${file.calculator}`, file] as const))('%s', async (name, file) => {
  const calculator = calculatorAt(file.provider, file.calculator)
  const cases = telling(file, calculator)
  expect(cases.length).toBeGreaterThan(0)
  const { page, faults } = visit
  for (const language of ['ja', 'en'] as const) {
    await page.goto(`${site().address}embed/v1/${language}/${name}.html#embed.show=${shown.join()}`)
    const answer = page.locator('.work-answer')
    await answer.waitFor()
    // Which words there are does not depend on the language.
    for (const address of language === 'ja' ? cases : cases.slice(0, 1)) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `${address}&embed.show=${shown.join()}`)
      const expected = said(calculator, address, language)
      const read = () =>
        answer.evaluate((place) =>
          [...place.querySelectorAll('.headline, .sheet')].map(({ textContent }) => textContent).join(''),
        )
      await expect.poll(read, { message: `${name} ${address}` }).toBe(expected)
    }
  }
  expect(faults).toEqual([])
})
