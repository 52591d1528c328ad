import type { Browser, Request } from 'playwright'
import { phone } from '../phone.ts'

/** What came from the calculators' host, compressed, in bytes. */
export interface Loaded {
  readonly loader: number
  readonly documents: number
  readonly scripts: number
  readonly all: number
  /** What comes besides once somebody types something wrong, and adds a row where there are rows. */
  readonly typed: number
}

/** What a page with one calculator loads, from its opening until nothing more comes after the worksheet and the picture. */
export async function loadedBy(browser: Browser, address: string, app: string): Promise<Loaded> {
  const { page, close } = await phone(browser, {})
  const requests: Request[] = []
  page.on('requestfinished', (request) => {
    if (request.url().startsWith(app)) requests.push(request)
  })
  await page.goto(address)
  const frame = page.locator('iframe, yakkan-calculator').first()
  await frame.waitFor()
  const isFrame = (await page.locator('iframe').count()) > 0
  const shown = isFrame ? page.frameLocator('iframe') : frame
  await shown.locator('.headline', { hasText: /\d円/ }).waitFor()
  await shown.locator('.worksheet').waitFor()
  await shown.locator('.picture svg').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(300)
  const sized = (): Promise<readonly (readonly [url: string, size: number])[]> =>
    Promise.all(requests.map(async (request) => [request.url(), (await request.sizes()).responseBodySize] as const))
  const opened = await sized()
  await shown.locator('.form input[type=text]').first().fill('x')
  await shown.locator('.note.wrong', { hasText: /./ }).first().waitFor()
  const adder = shown.locator('.add')
  if ((await adder.count()) > 0) {
    await adder.first().click()
    await shown.locator('.row').waitFor()
  }
  await page.waitForTimeout(300)
  const typed = await sized()
  await close()
  const sum = (pattern: RegExp, of = opened): number =>
    of.filter(([url]) => pattern.test(url)).reduce((total, [, size]) => total + size, 0)
  const loader = sum(/\/loader\.js$/)
  const documents = sum(/\.html(#.*)?$/)
  const all = sum(/^/)
  return { loader, documents, scripts: all - loader - documents, all, typed: sum(/^/, typed) - all }
}
