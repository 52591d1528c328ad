import { type EmbedEvent, envelope, type Greeting } from '../protocol/messages.ts'

/** The page around a frame, once it has answered. */
export interface PageAround {
  /** What is told before the page answered waits for it. */
  emit(event: EmbedEvent): void
}

/** What waits at most, where no page answers. */
const most = 100

/** Whether a text is an origin that can be written to. */
function isOrigin(text: string | undefined): text is string {
  try {
    return text !== undefined && /^https?:/.test(text) && new URL(text).origin === text
  } catch {
    return false
  }
}

const isHello = (data: unknown, nonce: string): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'yakkan' in data &&
  data.yakkan === envelope &&
  'type' in data &&
  data.type === 'hello' &&
  'nonce' in data &&
  data.nonce === nonce

/**
 * Greets the page around, which the address names, and takes the port that it answers with. Nothing is said to a page that
 * the address does not name, and nothing is heard from another window, another origin, or a second time.
 */
export function pageAround(
  host: string | undefined,
  nonce: string | undefined,
  hear: (data: unknown) => void,
): PageAround {
  const waiting: EmbedEvent[] = []
  let port: MessagePort | undefined
  const { parent } = window
  if (parent === window || !isOrigin(host) || !nonce) return { emit: () => undefined }

  const onMessage = ({ source, origin, data, ports: [given] }: MessageEvent): void => {
    if (source !== parent || origin !== host || !isHello(data, nonce) || given === undefined) return
    removeEventListener('message', onMessage)
    port = given
    port.onmessage = ({ data }) => hear(data)
    for (const event of waiting.splice(0)) send(port, event)
  }
  addEventListener('message', onMessage)
  const here: Greeting = { yakkan: envelope, type: 'here', nonce }
  parent.postMessage(here, host)

  return {
    emit(event) {
      if (port !== undefined) send(port, event)
      else if (waiting.length < most) waiting.push(event)
    },
  }
}

const send = (port: MessagePort, event: EmbedEvent): void => port.postMessage({ ...event, yakkan: envelope })
