import { expect, test } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { sorted } from '../../../src/pages/saved/list-tools.tsx'
import {
  contentOf,
  freeName,
  newId,
  openedBy,
  type SavedCalculation,
} from '../../../src/pages/saved/saved-calculation.ts'
import { changed, emptyDraft } from '../../../src/ui/form/draft.ts'

/** What is kept of a calculation, under which name, and how a link finds it again. */

const late = catalogue().providers.get('coredrive')?.calculators.get('late-penalty')
if (late === undefined) throw new RangeError('there is no coredrive/late-penalty')

const kept: SavedCalculation = {
  id: 'a1',
  name: '6月分',
  keptAt: '2026-07-15T03:04:05.678Z',
  provider: 'coredrive',
  calculator: 'late-penalty',
  fragment: 'dueOn=2026-05-31&principal=50000&v=1',
  particulars: {},
}

test('facts are kept as the address has them, and particulars where they are filled in', () => {
  let draft = changed(emptyDraft(late), { set: 'cell', field: 'principal', to: '５万円' })
  draft = changed(draft, { set: 'cell', field: 'dueOn', to: '2026/5/31' })
  draft = changed(draft, { set: 'particular', particular: 'recipient', to: '山田商店' })
  draft = changed(draft, { set: 'particular', particular: 'sender', to: ' ' })
  expect(contentOf(late, draft)).toEqual({
    provider: 'coredrive',
    calculator: 'late-penalty',
    fragment: 'dueOn=2026-05-31&principal=50000&v=1',
    particulars: { recipient: '山田商店' },
  })
})

test('a name that is taken gets a number, within the length of a name', () => {
  expect(freeName(' Late fee ', ['Fee'])).toBe('Late fee')
  expect(freeName('Late fee', ['Late fee', 'Late fee (2)'])).toBe('Late fee (3)')
  expect(freeName('a'.repeat(130), ['a'.repeat(120)])).toBe(`${'a'.repeat(116)} (2)`)
})

test('ids are 32 hexadecimal digits, each another', () => {
  expect(newId()).toMatch(/^[0-9a-f]{32}$/)
  expect(newId()).not.toBe(newId())
})

test('a link opens the kept calculation with the same facts, however it is written', () => {
  const other = { ...kept, id: 'b2', fragment: 'dueOn=2026-05-31&principal=50001&v=1' }
  const elsewhere = { ...kept, id: 'c3', provider: 'flexphone' }
  const found = (fragment: string, last?: string) => openedBy(late, fragment, [other, elsewhere, kept], last)?.id
  expect(found('#principal=50000&dueOn=2026%2F5%2F31&v=1')).toBe('a1')
  expect(found('#dueOn=2026-05-31&principal=50002&v=1')).toBeUndefined()
  expect(found('')).toBeUndefined()
})

test('of several with the same facts, the one opened last in this tab, else the latest', () => {
  const earlier = { ...kept, id: 'b2', keptAt: '2026-07-14T00:00:00.000Z' }
  const found = (last?: string) => openedBy(late, `#${kept.fragment}`, [earlier, kept], last)?.id
  expect(found()).toBe('a1')
  expect(found('b2')).toBe('b2')
  expect(found('gone')).toBe('a1')
})

test('the list is in order of moments or of names', () => {
  const earlier = { ...kept, id: 'b2', name: 'あ', keptAt: '2026-07-14T00:00:00.000Z' }
  const latest = { ...kept, id: 'c3', name: 'い', keptAt: '2026-07-16T00:00:00.000Z' }
  const same = { ...earlier, id: 'd4', keptAt: '2026-07-14T00:00:00.001Z' }
  const ids = (order: 'date' | 'name') => sorted([earlier, latest, same], order, 'ja').map(({ id }) => id)
  expect(ids('date')).toEqual(['c3', 'd4', 'b2'])
  expect(ids('name')).toEqual(['d4', 'b2', 'c3'])
})
