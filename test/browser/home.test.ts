import { readdirSync } from 'node:fs'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { inEachView, viewsAt, violations } from './axe.ts'
import { visits } from './visits.ts'

/** The first page and the pages of providers: from what happened to the calculation that answers it. */

const { site, open, done } = visits()

/** A file for each calculator. */
const cases = new URL('../cases/', import.meta.url)

const searchField = (page: Page) => page.getByRole('searchbox')
const rows = (page: Page) => page.locator('.results .listed a')
const section = (page: Page, id: string) => page.locator(`#${id} .listed a`)
const hrefs = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')))
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
const below = (page: Page): string => page.url().slice(site().address.length)

const lateLinks = ['coredrive', 'flexphone', 'millenvpn', 'opeai'].map((provider) => `${provider}/late-penalty/`)

describe('the questions', () => {
  test('are asked in a person’s words, and each leads to its calculators', async () => {
    const page = await open('en/')
    expect(await page.locator('h1').innerText()).toBe('What happened?')
    expect(await page.getByRole('navigation', { name: 'Questions' }).getByRole('link').allInnerTexts()).toEqual([
      'I paid late\n4',
      'The service was down\n2',
      'I joined or changed plan mid-month\n3',
      'I want to leave early\n5',
      'By when must it be done?\n13',
      'What is the most they owe me?\n3',
      'The fee or the tax changed\n2',
      'They are ending the service\n2',
      'Some other amount\n4',
    ])
    expect(await section(page, 'paid-late').allInnerTexts()).toEqual([
      'CoreDrive\nLate-payment charge',
      'FlexPhone Cloud Service\nLate-payment charge',
      'MillenVPN\nLate-payment charge',
      'OPE.AI Open Platform\nLate-payment charge',
    ])
    await page.getByRole('link', { name: 'MillenVPN Compensation for an outage' }).click()
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    expect(below(page)).toBe('en/millenvpn/outage-compensation/')
    await done(page)
  })

  test('lead to every calculator, once', async () => {
    const page = await open('')
    const links = await hrefs(page, '.question .listed a')
    expect(links).toHaveLength(readdirSync(cases).length)
    expect(new Set(links).size).toBe(links.length)
    for (const link of links) {
      const answer = await page.request.get(`${site().address}${link}`)
      expect([link, answer.status()]).toEqual([link, 200])
    }
    await done(page)
  })

  test('bring their place into view, also while there is a search', async () => {
    const page = await open('en/#q=outage')
    expect(await rows(page).count()).toBe(2)
    await page.getByRole('link', { name: 'By when must it be done?' }).click()
    await expect.poll(() => below(page)).toBe('en/#by-when')
    const heading = page.getByRole('heading', { name: 'By when must it be done?' })
    await expect.poll(async () => Math.round((await heading.boundingBox())?.y ?? -1)).toBeLessThan(60)
    expect(await searchField(page).inputValue()).toBe('')
    await page.goBack()
    await expect.poll(() => searchField(page).inputValue()).toBe('outage')
    await done(page)
  })

  test('and the search are seen without scrolling on a desk', async () => {
    for (const path of ['', 'en/']) {
      const page = await open(path)
      expect((await searchField(page).boundingBox())?.y).toBeLessThan(300)
      const last = await page.locator('.leads ol li').last().boundingBox()
      expect((last?.y ?? 800) + (last?.height ?? 0)).toBeLessThan(720)
      await done(page)
    }
  })
})

describe('a provider', () => {
  test('has a page with what its terms answer, and links to the others', async () => {
    const page = await open('en/')
    await page.getByRole('navigation', { name: 'Providers' }).getByRole('link', { name: 'FlexPhone' }).click()
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    expect(below(page)).toBe('en/flexphone/')
    expect(await page.title()).toBe('FlexPhone Cloud Service · Yakkan 約款計算')
    expect(await page.locator('h1').innerText()).toBe('FlexPhone Cloud Service')
    expect(await page.locator('.home-lead').allInnerTexts()).toEqual([
      'What can be calculated from the FlexPhone Cloud Service Terms.',
      'In force from 1 December 2019',
    ])
    expect(await section(page, 'part-of-a-month').allInnerTexts()).toEqual([
      "First month's fee",
      'Fee of a month with a plan change',
    ])
    expect(await page.locator('.question .listed a').count()).toBe(11)
    expect(await hrefs(page, '#providers a')).toEqual(
      ['coredrive', 'millenvpn', 'opeai', 'privacy-policy'].map((id) => `../../en/${id}/`),
    )
    await page.getByRole('link', { name: '日本語' }).click()
    expect(await page.locator('h1').innerText()).toBe('FlexPhone クラウドサービス')
    expect(below(page)).toBe('flexphone/')
    await page.getByRole('link', { name: '初月の料金' }).click()
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    expect(below(page)).toBe('flexphone/first-month-fee/')
    await done(page)
  })
})

describe('a search', () => {
  test('finds by kanji, kana, half-width kana and English, as one types', async () => {
    const page = await open('')
    for (const query of ['遅延損害金', 'ちえん', 'チエン', 'ﾁｴﾝ', 'late fee', 'ＬＡＴＥ　ＦＥＥ']) {
      await searchField(page).fill('')
      await searchField(page).pressSequentially(query)
      expect([query, ...(await hrefs(page, '.results .listed a'))]).toEqual([query, ...lateLinks])
    }
    await done(page)
  })

  test('says how many there are: to be seen at once, to screen readers when typing rests', async () => {
    const page = await open('en/')
    const status = page.locator('main [role="status"]')
    expect(await status.textContent()).toBe('')
    await searchField(page).fill('downtime')
    expect(await page.locator('.results > p').innerText()).toBe('2 calculations')
    await expect.poll(() => status.textContent()).toBe('2 calculations')
    await searchField(page).fill('downtime coredrive')
    await expect.poll(() => status.textContent()).toBe('1 calculation')
    await searchField(page).fill('')
    await expect.poll(() => status.textContent()).toBe('')
    expect(await section(page, 'paid-late').count()).toBe(4)
    await done(page)
  })

  test('that finds nothing helps on', async () => {
    const page = await open('en/')
    await searchField(page).fill('zebra <b>')
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Nothing found for “zebra <b>”')
    expect(await section(page, 'paid-late').count()).toBe(4)
    expect(await page.getByRole('link', { name: 'Enter my own terms' }).getAttribute('href')).toBe('../en/own/')
    await page.getByRole('link', { name: 'outage', exact: true }).click()
    await expect.poll(() => rows(page).count()).toBe(2)
    expect(await searchField(page).inputValue()).toBe('outage')
    await done(page)
  })

  test('goes to its first result by Enter, and is there again on coming back', async () => {
    const page = await open('en/')
    await searchField(page).fill('coredrive late')
    await searchField(page).press('Enter')
    await page.waitForURL(`${site().address}en/coredrive/late-penalty/`)
    await page.goBack()
    await expect.poll(() => below(page)).toBe('en/#q=coredrive+late')
    await expect.poll(() => searchField(page).inputValue()).toBe('coredrive late')
    await expect.poll(() => rows(page).allInnerTexts()).toEqual(['CoreDrive\nLate-payment charge'])
    await done(page)
  })

  test('goes nowhere by Enter where nothing is found', async () => {
    const page = await open('')
    await searchField(page).fill('zebra')
    await searchField(page).press('Enter')
    await expect.poll(() => below(page)).toBe('#q=zebra')
    await done(page)
  })

  test('stays in its field and in the address in another language', async () => {
    const page = await open('')
    await searchField(page).fill('解約')
    await page.getByRole('link', { name: 'English' }).click()
    await page.locator('html[lang="en"][data-alive]').waitFor({ state: 'attached' })
    expect(await searchField(page).inputValue()).toBe('解約')
    await expect.poll(() => page.locator('.results h2').innerText()).toBe('Results for “解約”')
    expect(await rows(page).first().innerText()).toBe('OPE.AI Open Platform\nCancellation')
    await expect.poll(() => decodeURIComponent(below(page))).toBe('en/#q=解約')
    await page.reload()
    await expect.poll(() => searchField(page).inputValue()).toBe('解約')
    await done(page)
  })

  test('is not lost where somebody types before the page is alive', async () => {
    let letThrough = (): void => {}
    const typed = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    const early = await open('en/')
    await early.context().route('**/*.js', async (route) => {
      await typed
      await route.continue()
    })
    await early.reload({ waitUntil: 'commit' })
    await searchField(early).pressSequentially('downtime')
    letThrough()
    await expect.poll(() => rows(early).count()).toBe(2)
    expect(await searchField(early).inputValue()).toBe('downtime')
    await early.context().unrouteAll()
    await done(early)
  })

  test('shifts nothing that stands beside it', async () => {
    const page = await open('en/')
    const places = () =>
      page.locator('h1, .search input, .leads a').evaluateAll((all) =>
        all.map((each) => {
          const { top, left } = each.getBoundingClientRect()
          return [top, left]
        }),
      )
    const before = await places()
    for (const query of ['outage', 'zebra']) {
      await searchField(page).fill(query)
      await page.waitForTimeout(100)
      expect(await places()).toEqual(before)
    }
    await done(page)
  })
})

test('all of it works by keyboard alone', async () => {
  const page = await open('en/')
  await page.locator('h1').evaluate((h1) => {
    h1.tabIndex = -1
    h1.focus()
  })
  await page.keyboard.press('Tab')
  await page.keyboard.type('end of service')
  await page.keyboard.press('Tab')
  // The results follow the field; the first is next.
  expect(await focused(page)).toBe('FlexPhone Cloud Service End of service on cancellation')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('I paid late4')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => below(page)).toBe('en/#service-down')
  // The place that was led to is where the keyboard goes on.
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('CoreDrive Compensation for an outage')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site().address}en/coredrive/outage-compensation/`)
  await done(page)
})

describe('without scripts', () => {
  test('the questions, the providers and all links are there; the search is not', async () => {
    const page = await open('en/', { isWithoutScripts: true })
    expect(await page.getByRole('navigation', { name: 'Questions' }).getByRole('link').count()).toBe(9)
    expect(await searchField(page).isVisible()).toBe(false)
    await page.getByRole('link', { name: 'What is the most they owe me?' }).click()
    await page.getByRole('link', { name: 'OPE.AI Open Platform Cap on damages' }).click()
    await page.waitForURL(`${site().address}en/opeai/liability-cap/`)
    await page.goto(`${site().address}en/`)
    await page.getByRole('link', { name: 'CoreDrive', exact: true }).click()
    expect(await page.locator('h1').innerText()).toBe('CoreDrive')
    expect(await section(page, 'service-down').allInnerTexts()).toEqual(['Compensation for an outage'])
    await done(page)
  })
})

describe('an address as it once was', () => {
  test('leads to where its calculator now is, and leaves no step between', async () => {
    const page = await open('compare/')
    await page.goto(`${site().address}#coredrive/late-penalty?lang=en`)
    await page.waitForURL(`${site().address}en/coredrive/late-penalty/`)
    expect(await page.locator('h1').innerText()).toBe('Late-payment charge')
    await page.goBack()
    expect(below(page)).toBe('compare/')
    await done(page)
  })

  test('of nothing that is here is told, in its language', async () => {
    const page = await open('en/#nobody/late-penalty?lang=ja')
    await page.waitForURL(`${site().address}#nobody/late-penalty`)
    expect(await page.getByRole('alert').innerText()).toBe(
      'このリンクの「nobody/late-penalty」に当たるものは、ここにはありません。下から選んでください。',
    )
    await searchField(page).fill('解約')
    expect(await page.getByRole('alert').count()).toBe(0)
    await done(page)
  })

  test.each([
    ['script', '"><img src=x onerror=alert(1)>'],
    ['a megabyte of search', `q=${'<zebra>'.repeat(150_000)}`],
    ['a megabyte of junk', 'x'.repeat(1_000_000)],
  ])('of %s is text and nothing else', async (_, fragment) => {
    const page = await open(`en/#${fragment}`)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await section(page, 'paid-late').count()).toBe(4)
    await done(page)
  })
})

describe('axe finds nothing', () => {
  const paths = { home: '', found: '#q=cancel', 'not found': '#q=zebra', unknown: '#nobody', provider: 'flexphone/' }
  test.each(viewsAt(360))('in "$folder", in both schemes, at both widths', async ({ folder, views }) => {
    for (const [state, path] of Object.entries(paths)) {
      const page = await open(`${folder}${path}`, views[0])
      await inEachView(page, views, async (width) => {
        expect([state, width, ...(await violations(page))]).toEqual([state, width])
      })
      await done(page)
    }
  })
})

test('nothing is wider than a narrow phone', async () => {
  for (const path of ['', 'en/', 'en/#q=cancel', 'en/#q=zebra', 'opeai/', 'en/opeai/']) {
    const page = await open(path, { width: 320, height: 640 })
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320])
    await done(page)
  }
})

test('every page says in a sentence what it is about', async () => {
  const page = await open('en/')
  const about = () => page.locator('meta[name="description"]').getAttribute('content')
  expect(await about()).toContain('late fees, part months, outages, leaving early, notice')
  const abouts = new Set<string | null>()
  const paths = ['', 'compare/', 'saved/', 'own/', 'coredrive/', 'coredrive/late-penalty/', 'flexphone/late-penalty/']
  for (const path of paths) {
    await page.goto(`${site().address}en/${path}`)
    abouts.add(await about())
  }
  expect(abouts.size).toBe(paths.length)
  await done(page)
})
