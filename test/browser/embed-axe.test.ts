import { expect, test } from 'vitest'
import { facts, fieldIn, headlineIn, inside, loader, markup } from '../hosts/doors.ts'
import { hosts } from '../hosts/hosts.ts'
import { inEachView, violations } from './axe.ts'

/** axe finds nothing inside an embed, whatever its language, its theme and what is entered. */

const { open, done } = hosts()

/** Rules for whole pages, which a frame is not. */
const ofPages = /^(page-has-heading-one|landmark-one-main|region):/

/** The same calculator stands here four times, and so do its landmarks. */
const ofSame = /^landmark-unique:/

const states = {
  empty: {},
  filled: { facts, locked: 'dueOn' },
  hidden: { facts, conceal: 'principal' },
  wrong: { facts: facts.replace('50000', 'x') },
} as const

test.each([
  [
    'ja',
    [
      { scheme: 'light', width: 1000 },
      { scheme: 'dark', width: 320 },
    ],
  ],
  [
    'en',
    [
      { scheme: 'light', width: 320 },
      { scheme: 'dark', width: 1000 },
    ],
  ],
] as const)('in %s, in both schemes, at both widths', async (lang, views) => {
  const all = Object.values(states).map((said) => ({ ...said, lang }))
  const content = `<h2>1</h2>${all.map((said) => markup('element', said)).join('')}${all.map((said) => markup('link', said)).join('')}`
  const visit = await open('bare', `${content}${loader()}`, { ...views[0], height: 15_000 })
  for (const door of ['element', 'link'] as const) {
    for (const at of [1, 2])
      await expect.poll(() => headlineIn(inside(visit.page, door, at)).innerText()).toMatch(/¥900|900円/)
    expect(await fieldIn(inside(visit.page, door, 3), 'principal').getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => inside(visit.page, door, 1).locator('.worksheet').count()).toBe(1)
  }
  const frames = visit.page.frames().filter((frame) => frame !== visit.page.mainFrame())
  expect(frames.length).toBe(4)
  await inEachView(visit.page, views, async () => {
    const onPage = await violations(visit.page)
    expect(onPage.filter((line) => !ofSame.test(line))).toEqual([])
    for (const frame of frames) {
      const found = await violations(frame)
      expect(found.filter((line) => !ofPages.test(line))).toEqual([])
    }
  })
  await done(visit)
})
