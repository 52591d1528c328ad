import type { Locator } from 'playwright'
import { expect, test } from 'vitest'
import { facts, inside, loader, markup } from '../hosts/doors.ts'
import { hosts } from '../hosts/hosts.ts'

/** In somebody's page too a cite shows what the article says. */

const { open, done } = hosts()

/** Whether a gist lies within the window, and next to its cite. */
async function isBeside(gist: Locator, cite: Locator, width: number): Promise<boolean> {
  const [box, from] = [await gist.boundingBox(), await cite.boundingBox()]
  if (box === null || from === null) return false
  const apart = Math.max(box.y - from.y - from.height, from.y - box.y - box.height)
  return box.x >= 0 && box.x + box.width <= width && apart >= 0 && apart <= 8
}

test.each([
  ['element', 'en', 1000, 'Late payment costs 14.6 % a year by the day'],
  ['link', 'en', 360, 'Late payment costs 14.6 % a year by the day'],
  ['element', 'ja', 360, '1年を365日とする日割りで年14.6％の損害金がつきます。'],
  ['link', 'ja', 1000, '1年を365日とする日割りで年14.6％の損害金がつきます。'],
] as const)('%s, in %s, at %i', async (door, lang, width, says) => {
  const visit = await open('bare', `${markup(door, { facts, lang })}${loader()}`, { width, height: 2000 })
  const embed = inside(visit.page, door)
  const cite = embed.locator('.worksheet .cite').last()
  await cite.click()
  const gist = embed.locator('.gist:popover-open')
  expect(await gist.innerText()).toContain(says)
  expect(await isBeside(gist, cite, width)).toBe(true)
  // Of the law only what this calculator can cite.
  expect(await embed.locator('.gist').count()).toBeLessThan(20)
  await visit.page.keyboard.press('Escape')
  expect(await gist.count()).toBe(0)
  await done(visit)
})

test.each([
  [
    'element',
    'ja',
    360,
    '24条2項',
    '設備の事故や不具合、不可抗力、法令による措置などのときは、予告なしに提供を一時止めることができます。',
  ],
  [
    'frame',
    'en',
    1000,
    'Article 24(2)',
    'Accidents and malfunctions, force majeure, official measures and the like allow a pause',
  ],
] as const)('%s, in %s, at %i, of what a choice means', async (door, lang, width, name, says) => {
  const calculator = 'outage-compensation'
  const content = `${markup(door, { calculator, lang })}${door === 'frame' ? '' : loader()}`
  const visit = await open('bare', content, { width, height: 2000 })
  const embed = inside(visit.page, door)
  const cite = embed.locator('.choice-help').getByRole('button', { name })
  await cite.click()
  const gist = embed.locator('.gist:popover-open')
  expect(await gist.innerText()).toContain(says)
  expect(await isBeside(gist, cite, width)).toBe(true)
  await done(visit)
})
