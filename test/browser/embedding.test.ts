import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { enter, field, noteOf } from './typing.ts'
import { visits } from './visits.ts'

/** The page on which an embed is put together, and its reference. */

const { site, open, done } = visits()

const release = ',"release":{"name":"3f9a1c","integrity":"sha384-abc"}}</script>'

/** The page as if it were built with a release, and frames that say what they were asked. */
const withRelease = async (context: BrowserContext): Promise<void> => {
  await context.route(/\/embed\/$/, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/(id="data">.*?)\}<\/script>/, (_, data: string) => data + release)
    await route.fulfill({ response, body })
  })
  await context.route(/\/embed\/(v1|3f9a1c)\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>frame</title><p>A frame.</p>' }),
  )
}

const snippet = (page: Page, name: string) =>
  page
    .getByRole('article', { name, exact: true })
    .locator('pre')
    .evaluate((pre) => pre.textContent)
const keep = (page: Page, fact: string, way: string) =>
  page.locator(`input[name="keeping ${fact}"][value="${way}"]`).check()
const fragment = (page: Page): string => page.url().slice(page.url().indexOf('#') + 1)

describe('the lines to copy', () => {
  test('follow what is filled in, locked, hidden and shown', async () => {
    const page = await open('en/embed/', { before: withRelease })
    await field(page, 'principal').waitFor()
    await enter(page, { principal: '50000', dueOn: '2026-05-31' })
    await keep(page, 'dueOn', 'locked')
    await keep(page, 'principal', 'hidden')
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.getByLabel('Accent colour').fill('#0b6e4f')
    await page.getByLabel('Picture').uncheck()
    const { address } = site()
    const facts = 'dueOn=2026-05-31&amp;principal=50000&amp;v=1'
    const options =
      'data-theme="dark" data-locked="dueOn" data-conceal="principal" data-show="readings guards worksheet"' +
      ' style="--yakkan-accent: #0b6e4f"'
    await expect
      .poll(() => snippet(page, 'Link and script'))
      .toBe(
        `<a data-yakkan href="${address}en/coredrive/late-penalty/#${facts}" ${options}>Late-payment charge · CoreDrive</a>\n` +
          `<script async src="${address}embed/v1/loader.js"></script>`,
      )
    await page.getByRole('radio', { name: 'Pinned' }).check()
    expect(await snippet(page, 'Custom element')).toContain(
      `<script async src="${address}embed/3f9a1c/loader.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
    )
    expect(await snippet(page, 'iframe alone')).toContain(`src="${address}embed/3f9a1c/en/coredrive/late-penalty.html#`)
    expect(await page.locator('.embed-policies').innerText()).toContain(`script-src ${new URL(address).origin};`)
    await done(page)
  })

  test('are copied, and it is said', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    const page = await open('en/embed/#principal=50000&v=1', { permissions })
    await page.getByRole('button', { name: 'Copy: Markdown link' }).click()
    await expect.poll(() => page.getByRole('status').last().innerText()).toBe('Copied: Markdown link.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `[Late-payment charge · CoreDrive](${site().address}en/coredrive/late-penalty/#principal=50000&v=1)`,
    )
    await done(page)
  })

  test('hold terms of the author’s own, and lead to a page that calculates under them', async () => {
    const page = await open('en/embed/')
    await page.getByText('Use terms of your own').click()
    const seed = readFileSync(new URL('../data/telecom.json', import.meta.url), 'utf8')
    await page.getByLabel('Terms (JSON)').fill('{"provider":1}')
    await page.getByRole('button', { name: 'Use these terms' }).click()
    await expect.poll(() => page.locator('.custom-faults li').count()).toBeGreaterThan(3)
    expect(await page.locator('.custom-report p').innerText()).toContain('The pasted text could not be opened.')
    await page.getByLabel('Terms (JSON)').fill(seed)
    await page.getByRole('button', { name: 'Use these terms' }).click()
    await expect
      .poll(() => page.locator('.custom-report p').innerText())
      .toBe('The pasted text holds several calculators. Which one?')
    await page.locator('.custom-which').getByRole('button', { name: 'Late-payment charge' }).click()
    await expect.poll(() => snippet(page, 'Link and script')).toContain('data-seed="#yakkan-telecom-late-penalty"')
    await enter(page, { principal: '110000', dueOn: '2026-09-30', paidOn: '2026-10-16' })
    const markdown = async () => /\]\((.*)\)$/.exec((await snippet(page, 'Markdown link')) ?? '')?.[1] ?? ''
    await expect.poll(markdown).toContain('paidOn=2026-10-16')
    await page.goto(await markdown())
    // 110,000 × 14.5 % × 15 days ÷ 365 = 655.4…
    await expect.poll(() => page.locator('.headline').innerText()).toContain('¥655')
    await done(page)
  })
})

describe('the address', () => {
  test('whose own terms were cut short says so, and how to go on', async () => {
    const page = await open('en/embed/#embed.calculator=late-penalty&embed.seed=%7B%22provider%22%3A1')
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Your own terms could not be read')
    await done(page)
  })

  test('holds all of it, for a bookmark and for the other language', async () => {
    const page = await open('en/embed/')
    await field(page, 'principal').waitFor()
    await page.getByLabel('Provider').selectOption({ label: 'MillenVPN' })
    await field(page, 'principal').fill('80001')
    await keep(page, 'principal', 'locked')
    await page.getByRole('radio', { name: 'Light' }).check()
    await expect
      .poll(() => fragment(page))
      .toBe(
        'embed.calculator=late-penalty&embed.language=en&embed.locked=principal&embed.provider=millenvpn' +
          '&embed.theme=light&principal=80001&v=1',
      )
    const before = await snippet(page, 'Custom element')
    await page.reload()
    await expect.poll(() => snippet(page, 'Custom element')).toBe(before)
    // By the keyboard, here and below: right after the page was scrolled, a click may still go to the preview's frame.
    await page.locator('.languages').getByRole('link', { name: '日本語' }).press('Enter')
    await page.locator('html[lang="ja"][data-alive]').waitFor({ state: 'attached' })
    await expect.poll(() => snippet(page, 'カスタム要素')).toBe(before)
    await done(page)
  })

  test('with unknown parts opens, and names them', async () => {
    const page = await open('en/embed/#embed.nothing=1&embed.theme=dark&zzz=2&principal=1&v=1')
    await expect.poll(() => page.locator('.left-out code').allInnerTexts()).toEqual(['embed.nothing', 'zzz'])
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
    await done(page)
  })

  test('of a calculator that is not there opens the first, and says what was left out', async () => {
    const page = await open('en/embed/#embed.provider=zzz&embed.theme=pink&embed.show=x&embed.locked=nope&foo=1&v=1')
    await expect
      .poll(() => page.locator('.left-out li').allInnerTexts())
      .toEqual([
        'embed.provider has a value that cannot be chosen',
        'embed.theme has a value that cannot be chosen',
        'embed.show has a value that cannot be chosen',
        'embed.locked has a value that cannot be chosen',
        'foo is not part of this calculation',
      ])
    expect(await page.getByLabel('Provider').inputValue()).toBe('coredrive')
    expect(await page.getByLabel('Calculator', { exact: true }).inputValue()).toBe('late-penalty')
    expect(await page.locator('[name="embed.calculator"] option').count()).toBeGreaterThan(1)
    expect(await snippet(page, 'Custom element')).toContain(
      '<yakkan-calculator provider="coredrive" calculator="late-penalty" lang="en">',
    )
    await done(page)
  })

  test('holds the pinned files and the width of the preview as well', async () => {
    const page = await open('en/embed/', { before: withRelease })
    await field(page, 'principal').waitFor()
    await page.getByRole('radio', { name: 'Pinned' }).check()
    await page.getByRole('radio', { name: '320 px' }).press('Space')
    await expect
      .poll(() => fragment(page))
      .toBe(
        'embed.calculator=late-penalty&embed.files=pinned&embed.language=en&embed.preview=320&embed.provider=coredrive',
      )
    await page.reload()
    await expect.poll(() => snippet(page, 'Custom element')).toContain('embed/3f9a1c/loader.js')
    expect(await page.getByRole('radio', { name: '320 px' }).isChecked()).toBe(true)
    await done(page)
  })
})

test('facts that are kept and still empty are pointed out', async () => {
  const page = await open('en/embed/')
  await field(page, 'principal').waitFor()
  await keep(page, 'principal', 'locked')
  const group = page.getByRole('radiogroup', { name: 'Overdue amount' }).filter({ has: page.getByText('Locked') })
  expect(await group.innerText()).toContain('nobody can enter it')
  await field(page, 'principal').fill('1')
  await expect.poll(() => group.innerText()).not.toContain('nobody can enter it')
  await done(page)
})

test('facts that are kept and wrong are pointed out', async () => {
  const page = await open('en/embed/#dueOn=5/31&principal=50000&embed.locked=dueOn&v=1')
  const group = page.getByRole('radiogroup', { name: 'Due date' }).filter({ has: page.getByText('Locked') })
  await expect.poll(() => group.innerText()).toContain('nobody can correct it')
  await field(page, 'dueOn').fill('2026-05-31')
  await expect.poll(() => group.innerText()).not.toContain('nobody can')
  await done(page)
})

describe('the look', () => {
  const look = (page: Page, name: string) => page.locator(`[name="${name}"]`)

  test.each([
    ['embed.accent', 'notacolour', 'Enter one such as #1e4a6d'],
    ['accent in the dark', 'notacolour', 'Enter one such as #7fd1ae'],
    ['embed.background', 'light-dark(white, notacolour)', 'Enter one such as transparent'],
    ['embed.font', '"Foo', 'close their quotes'],
    ['embed.radius', '500px', 'from 0 to 32px'],
    ['embed.density', '9.9', 'from 0.5 to 2'],
    ['embed.density', '0', 'from 0.5 to 2'],
  ])('where %s is %s says what would be right, and leaves it out', async (name, text, right) => {
    const page = await open('en/embed/', { before: withRelease })
    await field(page, 'principal').waitFor()
    await look(page, name).fill(text)
    await expect.poll(() => noteOf(page, name)).toContain(right)
    expect(await look(page, name).getAttribute('aria-invalid')).toBe('true')
    expect(await snippet(page, 'Link and script')).not.toContain('style=')
    // What holds goes on to be used beside it.
    await look(page, name === 'embed.radius' ? 'embed.density' : 'embed.radius').fill(
      name === 'embed.radius' ? '.8' : '4px',
    )
    const style = name === 'embed.radius' ? ' style="--yakkan-density: .8">' : ' style="--yakkan-radius: 4px">'
    await expect.poll(() => snippet(page, 'Link and script')).toContain(style)
    const frame = page.locator('.embed-stage iframe').first()
    await expect
      .poll(() => frame.getAttribute('src'))
      .toMatch(name === 'embed.radius' ? /html#embed\.density=\.8$/ : /html#embed\.radius=4px$/)
    await done(page)
  })

  test('warns where the accent is hard to read, by theme, and takes a second one for the dark', async () => {
    const page = await open('en/embed/')
    await field(page, 'principal').waitFor()
    await look(page, 'embed.accent').fill('#0b6e4f')
    // #0b6e4f has a luminance of 0.1199, #16181b of 0.0091: (0.1199 + 0.05) ÷ (0.0091 + 0.05) = 2.87.
    await expect.poll(() => noteOf(page, 'embed.accent')).toContain('dark theme: the contrast is 2.8')
    await page.getByRole('radio', { name: 'Light', exact: true }).check()
    await expect.poll(() => noteOf(page, 'embed.accent')).toBe('')
    await page.getByRole('radio', { name: 'As the device' }).check()
    await look(page, 'accent in the dark').fill('#7fd1ae')
    await expect.poll(() => noteOf(page, 'embed.accent')).toBe('')
    expect(await noteOf(page, 'accent in the dark')).toBe('')
    await expect
      .poll(() => snippet(page, 'Link and script'))
      .toContain(' style="--yakkan-accent: light-dark(#0b6e4f, #7fd1ae)">')
    await expect.poll(() => fragment(page)).toContain('embed.accent=light-dark(%230b6e4f,%20%237fd1ae)')
    await page.reload()
    await expect.poll(() => look(page, 'accent in the dark').inputValue()).toBe('#7fd1ae')
    expect(await look(page, 'embed.accent').inputValue()).toBe('#0b6e4f')
    await look(page, 'accent in the dark').fill('#333')
    await expect.poll(() => noteOf(page, 'accent in the dark')).toContain('Hard to read in the dark theme')
    // Both in one field are as good.
    await look(page, 'embed.accent').fill('light-dark(yellow, #7fd1ae)')
    await expect.poll(() => noteOf(page, 'embed.accent')).toContain('Hard to read in the light theme')
    expect(await look(page, 'accent in the dark').count()).toBe(0)
    await done(page)
  })

  test('has a background, and warns where text cannot be read on it', async () => {
    const page = await open('en/embed/')
    await field(page, 'principal').waitFor()
    await look(page, 'embed.background').fill('white')
    await expect.poll(() => noteOf(page, 'embed.background')).toContain('Text of the dark theme')
    await look(page, 'embed.background').fill('transparent')
    await expect.poll(() => noteOf(page, 'embed.background')).toContain('shows through')
    await expect.poll(() => snippet(page, 'Link and script')).toContain(' style="--yakkan-background: transparent">')
    expect(await snippet(page, 'iframe alone')).toContain('#embed.background=transparent')
    await done(page)
  })

  test('shows a colour that has a name in the picker', async () => {
    const page = await open('en/embed/')
    await field(page, 'principal').waitFor()
    const picker = page.getByLabel('Choose the colour', { exact: true })
    expect(await picker.inputValue()).toBe('#1e4a6d')
    await look(page, 'embed.accent').fill('teal')
    await expect.poll(() => picker.inputValue()).toBe('#008080')
    await look(page, 'embed.accent').fill('hsl(0 100% 50%)')
    await expect.poll(() => picker.inputValue()).toBe('#ff0000')
    await done(page)
  })
})

describe('the reference’s own examples work as they stand', () => {
  /** A page of an author's with the lines of the reference in it, and scripts and rules beside them. */
  const authors = async (lines: (blocks: readonly string[]) => string): Promise<Page> => {
    const reference = await open('en/embed/reference/')
    const blocks = await reference.locator('.reference pre').allTextContents()
    await done(reference)
    const body = lines(blocks).replaceAll('https://yakkan.example/', site().address)
    const html = `<!doctype html><html lang="en" data-alive><title>Help</title><h1>Help</h1>${body}</html>`
    return open('author.html', {
      before: (context) =>
        context.route(/author\.html$/, (route) => route.fulfill({ contentType: 'text/html', body: html })),
    })
  }
  const block = (blocks: readonly string[], start: string): string =>
    blocks.find((each) => each.startsWith(start)) ?? `no ${start}`

  test.each([
    ['<a data-yakkan', (page: Page) => page.frameLocator('iframe').locator('.embed')],
    ['<yakkan-calculator', (page: Page) => page.locator('yakkan-calculator .embed')],
  ] as const)('at the door of %s', async (door, inside) => {
    const page = await authors((blocks) => {
      const [rule, listening, ordering] = [
        'yakkan-calculator,',
        "document.addEventListener('yakkan:calculated'",
        "document.addEventListener('yakkan:ready'",
      ].map((start) => block(blocks, start))
      return `<style>${rule}</style>${block(blocks, door)}<script>console.log = (...all) => { window.said = all.join(' ') }\n${listening}\n${ordering}</script>`
    })
    const embed = inside(page)
    // 50,000 × 14.6 % × 45 days ÷ 365 = 900.
    await expect.poll(() => embed.locator('.headline').innerText()).toContain('¥900')
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'said'))).toMatch(/ 900 JPY$/)
    const look = await embed.evaluate((shell) => {
      const { backgroundColor, colorScheme } = getComputedStyle(shell)
      return { backgroundColor, colorScheme }
    })
    // #101214: the order was for the dark theme.
    expect(look).toEqual({ backgroundColor: 'rgb(16, 18, 20)', colorScheme: 'dark' })
    await done(page)
  })

  test('as an iframe alone', async () => {
    const page = await authors((blocks) => block(blocks, '<iframe'))
    await page.frameLocator('iframe').locator('.locked').waitFor()
    expect(await page.frameLocator('iframe').locator('.locked').innerText()).toContain('50,000')
    await done(page)
  })
})

describe('the preview', () => {
  test.each([320, 1280])('fits at %i, in each of its widths', async (width) => {
    const page = await open('en/embed/', { width, before: withRelease })
    const frame = page.locator('.embed-stage iframe').first()
    await frame.waitFor()
    for (const preview of ['320', '600', '900']) {
      await page.getByRole('radio', { name: `${preview} px` }).check()
      const [shown, stage] = await Promise.all([frame.boundingBox(), page.locator('.embed-stage').boundingBox()])
      expect(shown?.width).toBeLessThanOrEqual((stage?.width ?? 0) + 1)
      expect(await frame.evaluate((element) => getComputedStyle(element).width)).toBe(`${preview}px`)
    }
    const [content, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(content).toBe(room)
    await done(page)
  })

  test('shows what is chosen, and adds no step to the history', async () => {
    // A window of its own: a history is only so long, and this one must not be at its end.
    const page = await open('en/embed/', { before: (context) => withRelease(context) })
    const frames = page.locator('.embed-stage iframe')
    await frames.first().waitFor()
    const steps = await page.evaluate(() => window.history.length)
    await page.getByRole('radio', { name: 'Dark' }).check()
    await expect.poll(() => frames.first().getAttribute('src')).toContain('embed.theme=dark')
    await expect.poll(() => frames.count()).toBe(1)
    expect(await frames.first().getAttribute('src')).toMatch(
      /^\.\.\/\.\.\/embed\/v1\/en\/coredrive\/late-penalty\.html#/,
    )
    expect(await page.evaluate(() => window.history.length)).toBe(steps)
    await done(page)
  })
})

describe('axe finds nothing', () => {
  test.each([
    ['embed/', 'light', 320],
    ['en/embed/', 'dark', 1280],
    ['embed/reference/', 'dark', 320],
    ['en/embed/reference/', 'light', 1280],
  ] as const)('on %s, %s, at %i', async (path, scheme, width) => {
    const page = await open(path, { scheme, width, before: withRelease })
    if (path.endsWith('embed/')) {
      await field(page, 'principal').waitFor()
      await keep(page, 'principal', 'hidden')
      await page.locator('.embed-custom summary').click()
    }
    expect(await violations(page)).toEqual([])
    const [content, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(content).toBe(room)
    await done(page)
  })
})

test('both pages can be read without scripts', async () => {
  const page = await open('en/embed/', { isWithoutScripts: true })
  expect(await page.locator('main').innerText()).toContain('Systems that strip scripts')
  await page.getByRole('link', { name: 'Embedding: the reference' }).click()
  expect(await page.locator('#options tbody tr').count()).toBe(14)
  await done(page)
})

test('every page leads there, that of a calculator with its own', async () => {
  const page = await open('en/flexphone/late-penalty/')
  await page.locator('footer').getByRole('link', { name: 'Put a calculator into a page' }).click()
  await expect.poll(() => page.getByLabel('Provider').inputValue()).toBe('flexphone')
  await expect.poll(() => snippet(page, 'Custom element')).toContain('provider="flexphone" calculator="late-penalty"')
  await page.getByRole('link', { name: 'Embedding: the reference' }).click()
  await page.locator('.reference').waitFor()
  expect(await page.locator('footer a').getAttribute('href')).toBe('../../../en/embed/')
  await done(page)
})
