import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { facts, frame, headlineIn, inside, link, loader, type Said } from '../hosts/doors.ts'
import { hosts, type Visit } from '../hosts/hosts.ts'

/** What is seen behind an embed in a frame, whatever the schemes of the page around, the device and the embed. */

const { open, done } = hosts()

const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]
/** #cfe8d0, the ground of the page around. */
const around = '207,232,208'
/** #fbfaf8 and #16181b, the embed's own paper. */
const paper = { light: '251,250,248', dark: '22,24,27' } as const
/** #1d1c1a and #e9e6e0, its ink. */
const ink = { light: 'rgb(29, 28, 26)', dark: 'rgb(233, 230, 224)' } as const

const transparent = { background: 'transparent' }
/** Lower than a frame of a fixed height. */
const short = { provider: 'flexphone', calculator: 'payment-due', show: 'none' }

/** A link, then a frame alone, whose element has a scheme where one is given. */
const both = (said: Said, scheme?: string): string =>
  `${link(said)}${frame(said).replace('<iframe', scheme === undefined ? '<iframe' : `<iframe style="color-scheme: ${scheme}"`)}${loader()}`

/** A green page with a link and a frame, in a scheme of its own. */
const opened = async (host: string, html: string): Promise<Visit> => {
  const ground = `<style>:root { color-scheme: ${host} } body { background: #cfe8d0 }</style>`
  const visit = await open('bare', `${ground}${html}`, { height: 5000 })
  await visit.hears('ready')
  await headlineIn(inside(visit.page, 'frame', 1)).waitFor()
  return visit
}

/** The colours of some points of a picture of the page. */
async function colours(page: Page, points: readonly (readonly [x: number, y: number])[]): Promise<readonly string[]> {
  const height = Math.max(...points.map(([, y]) => y)) + 1
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height } })
  return page.evaluate(
    async ([picture, points]) => {
      // Not by an address, which the page would be noted to have asked for.
      const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })
      canvas?.drawImage(image, 0, 0)
      return points.map(([x, y]) => String([...(canvas?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3)))
    },
    [picture.toString('base64'), points] as const,
  )
}

/** A point of the first line of each frame, and one of its last. */
async function grounds({ page }: Visit): Promise<readonly string[]> {
  const points = await page.locator('iframe').evaluateAll((frames) =>
    frames.flatMap((frame) => {
      const { left, right, top, bottom } = frame.getBoundingClientRect()
      return [
        [Math.ceil(left) + 4, Math.ceil(top) + 4] as const,
        [Math.floor(right) - 4, Math.floor(bottom) - 4] as const,
      ]
    }),
  )
  return colours(page, points)
}

const inks = ({ page }: Visit) =>
  Promise.all(
    [0, 1].map((at) =>
      inside(page, 'frame', at)
        .locator('.embed')
        .evaluate((shell) => getComputedStyle(shell).color),
    ),
  )

/** What is behind the link and the frame on devices of both schemes, and the text on it. */
async function isSeen(visit: Visit, expected: (device: Scheme) => readonly [link: string, frame: string, ink: Scheme]) {
  for (const device of schemes) {
    await visit.page.emulateMedia({ colorScheme: device })
    const [atLink, atFrame, text] = expected(device)
    await expect.poll(() => grounds(visit)).toEqual([atLink, atLink, atFrame, atFrame])
    expect(await inks(visit)).toEqual([ink[text], ink[text]])
  }
}

describe.each(['normal', 'light', 'dark', 'light dark'])('in a page of the scheme "%s"', (host) => {
  test.each(schemes)('link and frame show the page behind the %s theme', async (theme) => {
    const visit = await opened(host, both({ facts, theme, looks: transparent }, theme))
    await isSeen(visit, () => [around, around, theme])
    await done(visit)
  })

  test('link and frame show the page behind the theme of the device', async () => {
    const visit = await opened(host, both({ facts, looks: transparent }, 'light dark'))
    await isSeen(visit, (device) => [around, around, device])
    await done(visit)
  })
})

describe('a frame alone whose element has no scheme of its own', () => {
  test.each(['normal', 'light'])('shows a page of the scheme "%s" behind the light theme', async (host) => {
    const visit = await opened(host, both({ facts, theme: 'light', looks: transparent }))
    await isSeen(visit, () => [around, around, 'light'])
    await done(visit)
  })

  // What the browser puts below: #121212 for the dark scheme, white for the light one.
  test.each([
    ['normal', 'dark', '18,18,18'],
    ['dark', 'light', '255,255,255'],
  ] as const)('can be read in a page of the scheme "%s" in the %s theme', async (host, theme, below) => {
    const visit = await opened(host, both({ facts, theme, looks: transparent }))
    await isSeen(visit, () => [around, below, theme])
    await done(visit)
  })
})

test.each(schemes)('in the %s theme short content has the paper down to the foot', async (theme) => {
  const visit = await opened('normal', both({ ...short, theme }))
  expect(
    await inside(visit.page, 'frame', 1)
      .locator('.embed')
      .evaluate((shell) => shell.clientHeight),
  ).toBeLessThan(500)
  await isSeen(visit, () => [paper[theme], paper[theme], theme])
  await done(visit)
})

test('a background that lets half through is laid on once, from the top to the foot', async () => {
  const visit = await opened('normal', both({ ...short, theme: 'light', looks: { background: 'rgb(0 0 0 / 50%)' } }))
  const box = await visit.page.locator('iframe').nth(1).boundingBox()
  if (box === null) throw new RangeError('the frame is not shown')
  const [x, top] = [Math.ceil(box.x) + 6, Math.ceil(box.y) + 4]
  const line = Array.from({ length: 630 }, (_, at) => [x, top + at] as const)
  // Half of 207, 232 and 208.
  await expect
    .poll(async () => [...new Set(await colours(visit.page, line))].join(' '))
    .toMatch(/^10[34],11[56],10[34]$/)
  await done(visit)
})

describe('a theme that comes later', () => {
  test('by an order of the page shows the page as well', async () => {
    const visit = await opened('light', both({ facts, theme: 'light', looks: transparent }, 'light'))
    const set = (theme: string) =>
      visit.page
        .locator('iframe')
        .first()
        .evaluate((on, theme) => on.dispatchEvent(new CustomEvent('yakkan:set-theme', { detail: { theme } })), theme)
    for (const [theme, device, text] of [
      ['dark', 'light', 'dark'],
      ['auto', 'dark', 'dark'],
      ['light', 'dark', 'light'],
      ['dark', 'dark', 'dark'],
    ] as const) {
      await visit.page.emulateMedia({ colorScheme: device })
      await set(theme)
      await expect.poll(async () => (await inks(visit))[0]).toBe(ink[text])
      expect((await grounds(visit)).slice(0, 2)).toEqual([around, around])
    }
    await done(visit)
  })

  test('by its address is that of the page in a frame alone', async () => {
    const visit = await opened('normal', both({ facts, theme: 'light' }))
    const alone = visit.page.locator('iframe').nth(1)
    const root = alone.contentFrame().locator(':root')
    const scheme = () => root.evaluate((root) => getComputedStyle(root).colorScheme)
    expect(await scheme()).toBe('light')
    for (const [theme, expected] of [
      ['dark', 'dark'],
      ['auto', 'light dark'],
      ['light', 'light'],
    ] as const) {
      await alone.evaluate((on, theme) => {
        if (on instanceof HTMLIFrameElement) on.src = on.src.replace(/embed\.theme=\w+/, `embed.theme=${theme}`)
      }, theme)
      await expect.poll(scheme).toBe(expected)
    }
    await done(visit)
  })
})
