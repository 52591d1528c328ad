import { expect, test } from 'vitest'
import { facts, frame, headlineIn, inside, pasted } from '../hosts/doors.ts'
import { hosts } from '../hosts/hosts.ts'

/** The button of the browser's own calendar: there where it can open one, and where it is, it stays. */

const { site, open, done } = hosts()

test.each([
  ['a frame without an origin', frame({ facts })],
  ['a frame of another origin', frame({ facts }).replace(/ sandbox="[^"]*"/, '')],
])('stands not in %s, where no calendar opens', async (_, content) => {
  const visit = await open('bare', content)
  const embed = inside(visit.page, 'frame')
  await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
  expect(await embed.locator('.field-date').count()).toBeGreaterThan(1)
  expect(await embed.locator('.calendar').count()).toBe(0)
  await done(visit)
})

test('stands in an embed that is a part of the page', async () => {
  const visit = await open('bare', pasted('element', { facts }))
  const embed = inside(visit.page, 'element')
  await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
  expect(await embed.locator('.calendar button').count()).toBe(await embed.locator('.field-date').count())
  await done(visit)
})

test('stays, with the focus, where the browser refuses all the same', async () => {
  const { page } = await site().open('en/coredrive/late-penalty/')
  const button = page.locator('.calendar button').first()
  await page.evaluate(() => {
    HTMLInputElement.prototype.showPicker = () => {
      throw new DOMException('', 'SecurityError')
    }
  })
  await button.click()
  expect(await button.evaluate((of) => of === document.activeElement)).toBe(true)
  await page.context().close()
})
