import { describe, expect, test } from 'vitest'
import { doors, element, facts, fieldIn, headlineIn, inside, loader, pasted, text, typed } from '../hosts/doors.ts'
import { hosts } from '../hosts/hosts.ts'

/** What an embed brings when somebody types, adds a row, or has facts to keep: no one may notice that it was not there before. */

const { open, done, changed } = hosts()

// 50,000 × 0.146 × 45 ÷ 365 = 900
const written = 'dueOn=令和8年5月31日&paidOn=2026/7/15&principal=5万円&v=1'

const without = (file: string) => changed((path, code) => (path.endsWith(`/en/${file}.js`) ? 'void 0' : code))

describe.each(doors)('%s', (door) => {
  test('reads facts that the author wrote as people do', async () => {
    const visit = await open('bare', pasted(door, { facts: written, locked: 'principal' }), { height: 2000 })
    const embed = inside(visit.page, door)
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
    expect(await embed.locator('.locked').innerText()).toMatch(/¥50,000/)
    expect(await fieldIn(embed, 'dueOn').inputValue()).toBe('令和8年5月31日')
    expect(visit.heard.filter(({ type }) => type === 'left-out')).toEqual([])
    await done(visit)
  })

  test('reads what is typed from the first key on', async () => {
    const visit = await open('bare', pasted(door), { height: 2000 })
    const embed = inside(visit.page, door)
    await typed(visit.page, embed, { principal: '5万円', dueOn: 'R8.5.31', paidOn: '15 July 2026' })
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
    expect(await fieldIn(embed, 'principal').getAttribute('aria-invalid')).toBe('false')
    await done(visit)
  })

  test('adds rows by keyboard, and the focus goes along', async () => {
    const visit = await open('bare', pasted(door, { facts }), { height: 3000 })
    const { page } = visit
    const embed = inside(page, door)
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
    for (const nth of [0, 1]) {
      await embed.locator('.add').focus()
      await page.keyboard.press('Enter')
      const first = embed.locator('.row').nth(nth).locator('input').first()
      await expect.poll(() => first.evaluate((input) => input.matches(':focus'))).toBe(true)
    }
    // 45 days of 50,000 are 900; after 1,000 on the 5th, and so on: that there is another answer is enough here.
    await page.keyboard.type('2026-07-05')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('1,000')
    await expect.poll(() => headlineIn(embed).innerText()).not.toContain('¥900')
    await embed.getByRole('button', { name: /^Remove row 2/ }).click()
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
    await embed.getByRole('button', { name: 'Undo removal' }).click()
    await expect.poll(() => embed.locator('.row').count()).toBe(2)
    await done(visit)
  })
})

test('an author who hides facts is not served without what hides them', async () => {
  const embeds = await without('restricted-facts')
  const visit = await open('bare', `${element({ facts, conceal: 'principal' })}${loader()}`, { embeds, height: 2000 })
  await expect.poll(() => visit.faults.join()).toContain('yakkan:')
  expect(await visit.page.getByRole('link', { name: text }).isVisible()).toBe(true)
  expect(await headlineIn(inside(visit.page, 'element')).count()).toBe(0)
  await done(visit, [/yakkan:/])
})

test('without what reads entries, facts as a request takes them still answer', async () => {
  const embeds = await without('corrections')
  const visit = await open('bare', `${element({ facts })}${loader()}`, { embeds, height: 2000 })
  const embed = inside(visit.page, 'element')
  await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
  await fieldIn(embed, 'principal').fill('100000')
  // 100,000 × 0.146 × 45 ÷ 365
  await expect.poll(() => headlineIn(embed).innerText()).toContain('¥1,800')
  await fieldIn(embed, 'principal').fill('10万円')
  await visit.page.keyboard.press('Tab')
  await expect.poll(() => fieldIn(embed, 'principal').getAttribute('aria-invalid')).toBe('true')
  await done(visit)
})
