import { linked } from '../chunks.ts'
import type { Core, Mounted } from '../mounted.ts'
import { looksIn, saidIn } from './address.ts'
import { askedOf, askedThen } from './asked.ts'
import { chunk } from './chunk.ts'
import { followHeight } from './height.ts'
import { orderIn } from './order.ts'
import { pageAround } from './page-around.ts'

/** Puts up the calculator of a frame's page, as its address asks, and speaks with the page around. It needs no page around. */
async function start(): Promise<void> {
  const { lang, dataset } = document.documentElement
  const { provider = '', calculator = '', app = '' } = dataset
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no root')

  const said = saidIn(location.hash)
  const first = askedOf({ language: lang === 'en' ? 'en' : 'ja', provider, calculator }, said)
  let coming: Promise<Mounted> | undefined
  const page = pageAround(said.options.get('host'), said.options.get('nonce'), (data) => {
    const order = orderIn(data)
    // An order that comes before the calculator waits for it.
    if (order !== undefined) coming?.then((mounted) => mounted.take(order)).catch(() => undefined)
  })

  const core = linked<Core>(chunk)('core')
  coming = core.then(({ mount }) =>
    mount(first, looksIn(said.options), {
      root,
      app: new URL(app, location.href.split('#', 1)[0]).href,
      tell: page.tell,
    }),
  )
  const mounted = await coming
  followHeight((height) => page.tell({ type: 'height', height }))

  addEventListener('hashchange', () => {
    const then = saidIn(location.hash)
    Promise.resolve(mounted.change(askedThen(first, then), looksIn(then.options))).catch(warn)
  })
}

const warn = (why: unknown): void => console.warn('yakkan: the calculator did not come.', why)

start().catch(warn)
