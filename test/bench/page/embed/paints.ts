import { type Browser, chromium } from 'playwright'
import { table } from '../../table.ts'
import { largestPaint } from '../paint.ts'
import { inRounds } from '../rounds.ts'
import { ms, verdict } from '../written.ts'
import { readThrough } from './read-through.ts'
import { tenHost } from './ten.ts'

const doors = ['elements', 'frames'] as const

/** A frame in a process of its own would be neither slow nor far away, as only the page's own process is made so. */
const oneProcess = '--disable-features=IsolateSandboxedIframes'
const slowBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', oneProcess] })

const aim = 1.05

/** A help page with ten calculators against the same without their loader. @param app the address of the site */
export async function embedPaints(site: string, app: string, rounds: number): Promise<readonly string[]> {
  const host = await tenHost(site, app)
  const browser = await slowBrowser()
  const rows: (readonly string[])[] = []
  for (const [name, { without, ...withTen }] of [
    ['text', host.text],
    ['a picture', host.picture],
  ] as const) {
    const painted = new Map<string, string>()
    const addresses = [without, ...doors.map((door) => withTen[door])]
    const { median, ratio } = await inRounds(addresses, rounds, async (address) => {
      const paint = await largestPaint(browser, address)
      painted.set(address, paint.what)
      return paint.at
    })
    rows.push([`${name}, no loader`, ms(median(without)), painted.get(without) ?? ''])
    for (const door of doors) {
      const address = withTen[door]
      const times = ratio(address, without)
      rows.push([
        `${name}, ten ${door}`,
        ms(median(address)),
        painted.get(address) ?? '',
        times.toFixed(3),
        `≤ ${aim}`,
        verdict(times <= aim),
      ])
    }
  }
  await browser.close()
  host.close()
  return table(['ms', 'median', 'what it was', '÷ no loader', 'aim', ''], rows)
}

/** How far what one sees of such a page moves by itself; what stands below the screen moves unseen. */
export async function embedShifts(site: string, app: string): Promise<readonly string[]> {
  const host = await tenHost(site, app)
  const browser = await slowBrowser()
  const rows: (readonly string[])[] = []
  for (const door of doors) {
    const { opened, read } = await readThrough(browser, host.text[door])
    rows.push(
      [`ten ${door}, opened`, String(opened.ready), opened.shift.toFixed(4), '0', verdict(opened.shift === 0)],
      [`ten ${door}, read to the end`, String(read.ready), read.shift.toFixed(4)],
    )
  }
  await browser.close()
  host.close()
  return table(['layout shift', 'calculators there', 'sum', 'aim', ''], rows)
}
