import { envelope, type Greeting, highest, lookIds } from '../protocol/messages.ts'
import { frames } from './addresses.ts'
import type { AuthorOptions } from './author-options.ts'
import { type EmbedInstance, warn } from './lifecycle.ts'
import { announce, createElement } from './page-document.ts'

/** The address of a frame. Its options stand before the facts, as of two with one name the first counts. */
const addressOf = ({ facts, ...options }: AuthorOptions, nonce: string, styles: CSSStyleDeclaration): string => {
  const parameters = new URLSearchParams()
  for (const look of lookIds) parameters.append(`embed.${look}`, styles.getPropertyValue(`--yakkan-${look}`))
  for (const [option, value] of Object.entries({ ...options, nonce, host: location.origin }))
    parameters.append(`embed.${option}`, value)
  return `${frames}${options.lang}/${options.seed ? 'own' : `${options.provider}/${options.calculator}`}.html#${parameters}&${facts}`
}

/** Puts a calculator's frame after a link, and hides the link once the calculator is ready. */
export const frameAfter = async (link: HTMLElement, options: AuthorOptions): Promise<EmbedInstance> => {
  const nonce = `${crypto.getRandomValues(new Uint32Array(4))}`
  const frame = createElement('iframe')
  const wish = `${new URLSearchParams(options)}`
  let port: MessagePort | undefined
  /** Whether it is known what comes of it. A page without an origin cannot hear that the calculator is ready. */
  let isSettled = location.origin === 'null'
  let height = 0

  const setHeight = (pixels: number): void => {
    frame.style.setProperty('height', `${pixels}px`, 'important')
  }

  /**
   * A frame that keeps to its sandbox has no origin, so its window and its nonce tell who it is. The port that it is given
   * goes without any fact. A frame that was loaded anew greets anew, and is given another.
   */
  const onMessage = (event: MessageEvent): void => {
    // What others send is not even read.
    if (event.origin !== 'null' || event.source !== frame.contentWindow) return
    const { data } = event
    if (data?.yakkan !== envelope || data.nonce !== nonce) return
    const channel = new MessageChannel()
    frame.contentWindow?.postMessage({ yakkan: envelope, type: 'hello', nonce } satisfies Greeting, '*', [
      channel.port2,
    ])
    port = channel.port1
    port.onmessage = ({ data: { yakkan, ...event } }) => {
      if (event.type === 'height') {
        // At most once for each picture of the page, however many come.
        if (!height)
          requestAnimationFrame(() => {
            setHeight(Math.min(height, highest))
            height = 0
          })
        height = event.height
        return
      }
      if (event.type === 'ready') {
        isSettled = true
        link.style.setProperty('display', 'none', 'important')
      }
      announce(frame, event)
    }
  }
  const end = (): void => {
    removeEventListener('message', onMessage)
    isSettled = true
    frame.remove()
    link.style.removeProperty('display')
  }

  addEventListener('message', onMessage)
  for (const type of ['set-facts', 'set-theme'] as const)
    frame.addEventListener(`yakkan:${type}`, ({ detail }) => port?.postMessage({ ...detail, type, yakkan: envelope }))
  // The page around shows through only where the page in the frame has the same scheme: both have the device's (setScheme in the frame).
  frame.style = 'display:block!important;border:0!important;width:100%!important;color-scheme:light dark!important'
  setHeight(480)
  frame.title = link.textContent
  frame.sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
  frame.src = addressOf(options, nonce, getComputedStyle(link))
  frame.onload = () =>
    setTimeout(() => {
      if (isSettled) return
      end()
      warn(options.calculator)
      // So long may a frame take from its last file to its calculator, in milliseconds.
    }, 10_000)
  link.after(frame)
  return {
    change(options) {
      // Taken from the page by the page: then the link is what remains.
      if (!frame.isConnected) end()
      return wish === `${new URLSearchParams(options)}`
    },
    end,
  }
}
