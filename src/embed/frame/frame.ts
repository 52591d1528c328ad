import { trustedAddresses } from '../../ui/loading/trusted-addresses.ts'
import { type Chunk, linked } from '../protocol/chunks.ts'
import { highest, parseCommand } from '../protocol/messages.ts'
import type { EmbedCore, MountedEmbed } from '../protocol/mounted.ts'
import { embedOptionsOf, type FrameAddress, laterEmbedOptions, looksIn, parseFrameAddress } from './address.ts'
import { pageAround } from './page-around.ts'

type ChunkElement = HTMLScriptElement & { readonly yakkan?: Chunk }

const inPage = (name: string): ChunkElement | null => document.querySelector(`script[data-chunk="${CSS.escape(name)}"]`)

/** On a page that enforces Trusted Types: passes the scripts beside the core alone. */
const trusted = trustedAddresses((address) => address.startsWith(folder()))

const folder = (): string => new URL('./', inPage('core')?.src).href

/** A script of the frame: one that stands in its page, else one that comes from beside the core. */
async function chunk(name: string): Promise<Chunk> {
  const there = inPage(name)?.yakkan
  if (there !== undefined) return there
  const element: ChunkElement = document.createElement('script')
  await new Promise((resolve, reject) => {
    element.onload = resolve
    element.onerror = () => reject(new Error(`${name} did not come`))
    element.src = trusted(`${folder()}${name}.js`)
    document.head.append(element)
  })
  if (element.yakkan === undefined) throw new Error(`${name} left nothing`)
  return element.yakkan
}

/**
 * The colour scheme of a frame's page. Where that of its element is another, browsers put an opaque ground below the page: so a
 * frame that stands alone takes its theme's, and can be read whatever is around it. The element of a loader's frame has the
 * device's, and so has the page then: what is around shows through in every theme.
 */
function setScheme({ options }: FrameAddress, theme: string | undefined): void {
  // Other addresses name the language in their path alone.
  const isLoaders = options.has('lang')
  const isThemes = !isLoaders && (theme === 'light' || theme === 'dark')
  document.documentElement.style.colorScheme = isThemes ? theme : 'light dark'
}

/** Tells how high the page is, now and whenever that changes. A page that is not shown has no height. */
function followHeight(emit: (height: number) => void): void {
  const page = document.documentElement
  let last = 0
  const measure = (): void => {
    const height = Math.min(Math.ceil(page.getBoundingClientRect().height), highest)
    if (height === last || height === 0 || window.innerWidth === 0) return
    last = height
    emit(height)
  }
  new ResizeObserver(measure).observe(page, { box: 'border-box' })
}

const address = parseFrameAddress(location.hash)

/** Comes when the page is there, with the scripts that stand in it. */
const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve))

/** Puts up the calculator of a frame's page, as its address asks, and speaks with the page around. It needs no page around. */
async function start(): Promise<void> {
  // Before anything is painted.
  setScheme(address, address.options.get('theme'))
  await parsed
  const { lang, dataset } = document.documentElement
  const { provider = '', calculator = '', app = '' } = dataset
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no root')

  const first = embedOptionsOf({ language: lang === 'en' ? 'en' : 'ja', provider, calculator }, address)
  let coming: Promise<MountedEmbed> | undefined
  const page = pageAround(address.options.get('host'), address.options.get('nonce'), (data) => {
    const order = parseCommand(data)
    // An order that comes before the calculator waits for it.
    if (order === undefined) return
    const take = (mounted: MountedEmbed): void => {
      mounted.execute(order)
      if (order.type === 'set-theme' && order.theme !== undefined) setScheme(address, order.theme)
    }
    coming?.then(take).catch(() => undefined)
  })

  const core = linked<EmbedCore>(chunk)('core')
  coming = core.then(({ mount }) =>
    mount(first, looksIn(address.options), {
      root,
      app: new URL(app, location.href.split('#', 1)[0]).href,
      emit: page.emit,
    }),
  )
  const mounted = await coming
  followHeight((height) => page.emit({ type: 'height', height }))

  addEventListener('hashchange', () => {
    const then = parseFrameAddress(location.hash)
    setScheme(address, then.options.get('theme'))
    Promise.resolve(mounted.change(laterEmbedOptions(first, then), looksIn(then.options))).catch(warn)
  })
}

const warn = (why: unknown): void => console.warn('yakkan: the calculator did not come.', why)

start().catch(warn)
