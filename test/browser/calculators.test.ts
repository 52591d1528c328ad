import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { calculators } from './examples.ts'
import { enter, headline } from './typing.ts'
import { visits } from './visits.ts'

/** Every calculator’s page, built as it ships, in a real browser. */

const { open, done } = visits()

/** Nothing stands out of a narrow page, once its drawing has followed. */
async function expectFitting(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 })
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBe(0)
  await page.setViewportSize({ width: 1280, height: 800 })
}

describe('every calculator', () => {
  test.each(calculators)(
    '%s shows its form and answers in both languages, however narrow',
    async (id, facts, ja, en) => {
      const page = await open(`${id}/`)
      expect(await page.locator('.form .field').count()).toBeGreaterThan(0)
      expect((await headline(page))[1]).toBe('—')
      await enter(page, facts)
      expect((await headline(page))[1]).toBe(ja)
      const inJapanese = await page.locator('main').innerText()
      await expectFitting(page)
      await page.getByRole('link', { name: 'English' }).click()
      await page.locator('html[lang="en"][data-alive]').waitFor({ state: 'attached' })
      await expect.poll(async () => (await headline(page))[1]).toBe(en)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      const inEnglish = await page.locator('main').innerText()
      // A bare id, or a text of the other language, is a missing word.
      expect(inEnglish).not.toMatch(/[ぁ-んァ-ン一-龠]/)
      for (const text of [inJapanese, inEnglish]) expect(text).not.toMatch(/undefined|NaN|\bcode\.|\bchoice\./)
      await expectFitting(page)
      await done(page)
    },
  )
})
