import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandFields, eventFields, greetings } from '../../../src/embed/protocol/messages.ts'
import { looks, options } from '../../../src/embed/protocol/options.ts'
import { contrast, type Rgb } from '../../../src/pages/embed-configurator/colours.ts'
import { lookPresets, tokens } from '../../../src/pages/embed-configurator/looks.ts'
import { optionRows } from '../../../src/pages/embed-reference/options.tsx'
import { embedReference } from '../../../src/pages/embed-reference/words.ts'
import { optionTable } from './option-table.ts'

/** The reference tells of all that there is, and of nothing else. */

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
const sorted = (of: object): readonly string[] => Object.keys(of).sort()

test('every option and every property has a row and words', () => {
  const all = [...Object.keys(options), ...Object.keys(looks)].sort()
  expect(optionRows.map(({ id }) => id).sort()).toEqual(all)
  expect(sorted(embedReference.optionTexts)).toEqual(all)
})

test('rows name an option as each door has it', () => {
  const row = (id: string) => optionRows.find((each) => each.id === id)
  expect(row('hidden')).toMatchObject({ element: 'conceal', link: 'data-conceal', frame: 'embed.conceal' })
  expect(row('calculator')).toMatchObject({ inAddress: { link: 'path', frame: 'path' } })
  expect(row('theme')).toMatchObject({ values: ['auto', 'light', 'dark'], preset: 'auto' })
  expect(row('accent')).toMatchObject({ element: '--yakkan-accent', frame: 'embed.accent' })
})

test('what holds where nothing is chosen is what the design has', () => {
  const css = read('src/ui/styles/tokens.css')
  expect(lookPresets.background).toBe('light-dark(#fbfaf8, #16181b)')
  for (const [name, { light, dark }] of Object.entries(tokens))
    expect(css).toMatch(new RegExp(`--${name}: .*light-dark\\(${light}, ${dark}\\)`))
  expect(css).toContain(`--corner: var(${looks.radius}, ${lookPresets.radius})`)
  expect(read('src/embed/widget/embed.css')).toContain(`var(${looks.density}, ${lookPresets.density})`)
})

test('the example of a look can be read in both themes', () => {
  const source = read('src/pages/embed-reference/options.tsx')
  const pair = (look: string) =>
    new RegExp(`looks\\.${look}}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(source)?.slice(1) ?? []
  const [accents, backgrounds] = [pair('accent'), pair('background')]
  expect(accents).toEqual(['#0b6e4f', '#7fd1ae'])
  expect(backgrounds).toEqual(['#ffffff', '#101214'])
  const part = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
  const rgb = (colour = ''): Rgb => [part(colour, 1), part(colour, 3), part(colour, 5)]
  for (const at of [0, 1]) {
    expect(contrast(rgb(accents[at]), rgb(backgrounds[at]))).toBeGreaterThan(4.5)
    const paper = [tokens.paper.light, tokens.paper.dark][at]
    expect(contrast(rgb(accents[at]), rgb(paper))).toBeGreaterThan(4.5)
  }
})

test('every message of the source is listed and has words', () => {
  const source = read('src/embed/protocol/messages.ts')
  const types = [...source.matchAll(/readonly type: ([^;}\n]+)/g)]
    .flatMap(([, literals = '']) => [...literals.matchAll(/'([\w-]+)'/g)])
    .map(([, type]) => type)
  const listed = [...sorted(greetings), ...sorted(eventFields), ...sorted(commandFields)]
  expect([...listed].sort()).toEqual(types.sort())
  expect(types.length).toBeGreaterThan(7)
  expect(sorted(embedReference.greetingTexts)).toEqual(sorted(greetings))
  expect(sorted(embedReference.eventTexts)).toEqual(sorted(eventFields))
  expect(sorted(embedReference.orderTexts)).toEqual(sorted(commandFields))
})

test('the README of the embed has the table of the options as they are', () => {
  expect(read('src/embed/README.md')).toContain(`\n\n${optionTable}\n\n`)
})
