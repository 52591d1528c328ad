import type { Page } from 'playwright'

/** The field of a fact, by its place: `principal`, `payments[0].on`. */
export const field = (page: Page, place: string) => page.locator(`[name="${place}"]`)

type Fact = string | boolean | readonly Readonly<Record<string, string>>[]

/** Enters facts as a person would: text into fields, choices by their radio, rows added as they are needed. */
export async function enter(page: Page, facts: Readonly<Record<string, Fact>>): Promise<void> {
  for (const [key, fact] of Object.entries(facts)) {
    if (typeof fact === 'boolean') await field(page, key).setChecked(fact)
    else if (typeof fact === 'string') await enterText(page, key, fact)
    else await enterRows(page, key, fact)
  }
}

async function enterText(page: Page, key: string, text: string): Promise<void> {
  const radio = page.locator(`input[type="radio"][name="${key}"][value="${text}"]`)
  if ((await radio.count()) > 0) await radio.check()
  else await field(page, key).fill(text)
}

async function enterRows(page: Page, key: string, rows: readonly Readonly<Record<string, string>>[]): Promise<void> {
  for (const [at, row] of rows.entries()) {
    const list = page.locator('fieldset.field-rows').filter({ has: page.locator(`[name^="${key}["]`) })
    const isThere = (await page.locator(`[name^="${key}[${at}]"]`).count()) > 0
    if (!isThere)
      await ((await list.count()) > 0 ? list : page.locator('fieldset.field-rows')).locator('.add').first().click()
    for (const [cell, text] of Object.entries(row)) await field(page, `${key}[${at}].${cell}`).fill(text)
  }
}

/** The lines of the headline. */
export async function headline(page: Page): Promise<readonly string[]> {
  const text = await page.locator('.headline').innerText()
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** What the note below a field says. */
export async function noteOf(page: Page, place: string): Promise<string> {
  const id = await field(page, place).getAttribute('aria-describedby')
  return id === null ? '' : page.locator(`[id="${id}"]`).innerText()
}
