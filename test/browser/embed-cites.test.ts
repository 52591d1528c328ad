import { expect, test } from 'vitest'
import { facts, inside, loader, markup } from '../hosts/doors.ts'
import { hosts } from '../hosts/hosts.ts'

/** In somebody's page too a cite shows what the article says. */

const { open, done } = hosts()

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
  const [box, from] = [await gist.boundingBox(), await cite.boundingBox()]
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  const below = (box?.y ?? 0) - (from?.y ?? 0) - (from?.height ?? 0)
  const above = (from?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)
  expect(Math.max(below, above)).toBeGreaterThanOrEqual(0)
  expect(Math.max(below, above)).toBeLessThanOrEqual(8)
  // Of the law only what this calculator can cite.
  expect(await embed.locator('.gist').count()).toBeLessThan(20)
  await visit.page.keyboard.press('Escape')
  expect(await gist.count()).toBe(0)
  await done(visit)
})
