import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Door,
  doors,
  element,
  facts,
  fieldIn,
  headlineIn,
  inside,
  link,
  loader,
  pasted,
  type Said,
  text,
} from '../hosts/doors.ts'
import { hosts, type Visit } from '../hosts/hosts.ts'

/** Three doors, one engine: the same options give the same calculator at each. */

const { open, done, embeds } = hosts()

const telecom = readFileSync(new URL('../data/telecom.json', import.meta.url), 'utf8')

const parts = {
  provider: 'flexphone',
  calculator: 'minimum-term-charge',
  facts: 'customer=consumer&initialFee=30000&monthlyFee=10000&openedOn=2026-06-14&requestedOn=2026-07-10',
}

/** What the authors of one page ask for, each in an embed of its own. */
const asked = {
  plain: {},
  japanese: {
    provider: 'flexphone',
    facts: 'dueOn=2026-10-31&paidOn=2026-11-30&principal=110000',
    lang: 'ja',
  },
  kept: { facts, locked: 'dueOn', conceal: 'principal', theme: 'dark' },
  looks: {
    facts,
    theme: 'light',
    looks: { accent: 'rgb(160, 0, 51)', font: 'monospace', radius: '11px', density: '1.5' },
  },
  allParts: { ...parts, show: '' },
  twoParts: { ...parts, show: 'picture  guards' },
  otherParts: { ...parts, show: 'worksheet, readings' },
  noPart: { ...parts, show: 'none' },
  unknown: { facts: `${facts}&nothing=1`, locked: 'dueOn nobody', show: 'worksheet extras', theme: 'pink' },
  own: {
    seed: telecom,
    provider: 'telecom',
    calculator: 'late-penalty',
    facts: 'principal=110000&dueOn=2026-09-30&paidOn=2026-10-16',
  },
} as const satisfies Readonly<Record<string, Said>>

describe.each(doors)('by the door %s', (door) => {
  let visit: Visit
  beforeAll(async () => {
    visit = await open('bare', pasted(door, ...Object.values(asked)), { height: 20_000 })
  })
  const embedOf = (name: keyof typeof asked) => inside(visit.page, door, Object.keys(asked).indexOf(name))

  test('a calculator comes empty, and calculates what is entered', async () => {
    const embed = embedOf('plain')
    await expect.poll(() => embed.locator('h2').first().innerText()).toContain('CoreDrive')
    expect(await fieldIn(embed, 'principal').inputValue()).toBe('')
    await fieldIn(embed, 'principal').fill('50000')
    await fieldIn(embed, 'dueOn').fill('2026-05-31')
    await fieldIn(embed, 'paidOn').fill('2026-07-15')
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
  })

  test('another calculator of another provider comes, in Japanese on an English page', async () => {
    const embed = embedOf('japanese')
    // Saturday 2026-10-31 rolls to Monday 11-02: 110,000 × 14.5 % × 28 days ÷ 365 = 1,223.5…
    await expect.poll(() => headlineIn(embed).innerText()).toContain('1,223円')
    expect(await embed.locator('h2').first().innerText()).toContain('FlexPhone')
    expect(await embed.locator('.embed').getAttribute('lang')).toBe('ja')
  })

  test('facts are filled in, locked ones shown, hidden ones in no worksheet and no link out', async () => {
    const embed = embedOf('kept')
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
    expect(await embed.locator('.locked').innerText()).toContain('31 May 2026')
    expect(await fieldIn(embed, 'dueOn').count()).toBe(0)
    expect(await fieldIn(embed, 'principal').count()).toBe(0)
    expect(await fieldIn(embed, 'paidOn').inputValue()).toBe('2026-07-15')
    await expect.poll(() => embed.locator('.worksheet').innerText()).toContain('•••')
    const out = await embed.locator('.link-out a').getAttribute('href')
    expect(out).toBe(`${embeds()}en/coredrive/late-penalty/#dueOn=2026-05-31&paidOn=2026-07-15&v=1`)
    expect(await embed.locator('.embed').evaluate((shell) => shell.outerHTML)).not.toMatch(/50,?000/)
  })

  test.each([
    ['allParts', { picture: 1, readings: 1, guards: 1, worksheet: 1 }],
    ['twoParts', { picture: 1, readings: 0, guards: 1, worksheet: 0 }],
    ['otherParts', { picture: 0, readings: 1, guards: 0, worksheet: 1 }],
    ['noPart', { picture: 0, readings: 0, guards: 0, worksheet: 0 }],
  ] as const)('below the headline stands what was asked for: %s', async (name, parts) => {
    const embed = embedOf(name)
    // The initial fee, ¥30,000, and three months of ¥10,000 to the end of the minimum term.
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥60,000')
    await embed.locator('.sheet .source').first().waitFor()
    const counts = async () => ({
      picture: await embed.locator('figure.picture').count(),
      readings: Math.min(1, await embed.locator('.reading').count()),
      guards: await embed.locator('.guards').count(),
      worksheet: await embed.locator('.worksheet').count(),
    })
    await expect.poll(counts).toEqual(parts)
  })

  test('the theme is that of the device, or what the author says', async () => {
    const darkness = async (name: keyof typeof asked) => {
      const shell = embedOf(name).locator('.embed')
      const colour = await shell.evaluate((shell) => getComputedStyle(shell).backgroundColor)
      const [red = 0] = (colour.match(/\d+/g) ?? []).map(Number)
      return red > 127 ? 'light' : 'dark'
    }
    const all = async () => [await darkness('plain'), await darkness('kept'), await darkness('looks')]
    expect(await all()).toEqual(['light', 'dark', 'light'])
    await visit.page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(all).toEqual(['dark', 'dark', 'light'])
    await visit.page.emulateMedia({ colorScheme: 'light' })
  })

  test('accent, font, radius and density are what the page sets', async () => {
    const embed = embedOf('looks')
    const style = (place: string, name: string) =>
      embed
        .locator(place)
        .first()
        .evaluate((on, name) => getComputedStyle(on).getPropertyValue(name), name)
    expect(await style('.embed', 'font-family')).toBe('monospace')
    expect(await style('[name="principal"]', 'border-top-left-radius')).toBe('11px')
    await embed.locator('[name="paidOn"]').focus()
    await visit.page.keyboard.press('Tab')
    expect(await style(':focus', 'outline-color')).toBe('rgb(160, 0, 51)')
    // 1rem × 1.5
    expect(await style('.embed', 'padding-top')).toBe('24px')
  })

  test('terms of the author’s own are calculated with', async () => {
    const embed = embedOf('own')
    // 110,000 × 14.5 % × 15 days ÷ 365 = 655.4…
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥655')
    expect(await embed.locator('h2').first().innerText()).toContain('A telecom clause')
    expect(await embed.locator('.link-out').count()).toBe(0)
  })

  test('what there is no place for is named, and the rest holds', async () => {
    await expect.poll(() => headlineIn(embedOf('unknown')).innerText()).toContain('¥900')
    const names = door === 'frame' ? [] : [{ names: ['nothing', 'nobody', 'extras', 'pink'] }]
    expect(visit.heard.filter(({ type }) => type === 'left-out').map(({ detail }) => detail)).toEqual(names)
  })

  test('nothing went wrong', () => done(visit))
})

test('the language is that of the page around where neither the author nor the link’s address names one', async () => {
  const bare = (lang: string) =>
    `<div lang="${lang}"><yakkan-calculator provider="coredrive" calculator="late-penalty"></yakkan-calculator>
     <a data-yakkan data-provider="coredrive" data-calculator="late-penalty" href="%embed%compare/">${text}</a></div>`
  const named = '<a data-yakkan data-lang="en" href="%embed%coredrive/late-penalty/">English</a>'
  const japanese = '<a data-yakkan href="%embed%coredrive/late-penalty/">日本語</a>'
  const all = `${bare('ja')}${bare('en-GB')}${bare('fr')}${named}${japanese}${loader()}`
  const visit = await open('bare', all, { height: 10_000 })
  const languages = (door: Door, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, at) => inside(visit.page, door, at).locator('.embed').getAttribute('lang')),
    )
  expect(await languages('element', 3)).toEqual(['ja', 'en', 'ja'])
  expect(await languages('link', 5)).toEqual(['ja', 'en', 'ja', 'en', 'ja'])
  await done(visit)
})

describe('without scripts', () => {
  test('the link and the author’s own text remain, and lead to the full page', async () => {
    const visit = await open('bare', `${link({ facts })}${element({ facts })}${loader()}`, { isWithoutScripts: true })
    const links = visit.page.getByRole('link', { name: text })
    expect(await links.count()).toBe(2)
    for (const each of await links.all()) {
      expect(await each.isVisible()).toBe(true)
      expect(await each.getAttribute('href')).toBe(`${embeds()}en/coredrive/late-penalty/#${facts}`)
    }
    expect(visit.requests.filter((path) => path.startsWith('embed/'))).toEqual([])
    await done(visit)
  })

  test('a frame that may run none leads to the full page', async () => {
    const visit = await open('bare', pasted('frame').replace('allow-scripts', ''))
    const way = inside(visit.page, 'frame').getByRole('link')
    expect(await way.evaluate((link) => link instanceof HTMLAnchorElement && link.href)).toBe(
      `${embeds()}en/coredrive/late-penalty/`,
    )
    expect(await way.innerText()).toContain('Late-payment charge')
    await done(visit, [/Blocked script execution/])
  })
})

test('where the loader does not come, the link and the text remain', async () => {
  const gone = loader('gone')
  const visit = await open('bare', `${link({ facts })}${element({ facts })}${gone}`)
  expect(await visit.page.getByRole('link', { name: text }).count()).toBe(2)
  await done(visit, [/404/])
})

test.each(['link', 'element'] as const)('where there is no such calculator, the %s remains', async (door) => {
  const visit = await open('bare', pasted(door, { calculator: 'nothing' }))
  const remaining = visit.page.getByRole('link', { name: text })
  await expect.poll(() => visit.faults.join()).toMatch(/404|nothing/)
  await expect.poll(() => remaining.isVisible()).toBe(true)
  await done(visit, [/404|nothing/])
})
