import { type Address, wayUp } from '../ui/link/address.ts'
import { whenNextIdle } from '../ui/loading/when-idle.ts'

/** An address that a Trusted Types policy passed. To the DOM it is an object, which stands wherever the text could. */
type TrustedAddress = string

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): TrustedAddress }
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/** Lets the worker's address through the page's one Trusted Types policy, which passes no other. */
function trustedWorker(worker: string): TrustedAddress {
  const policy = window.trustedTypes?.createPolicy('yakkan', {
    createScriptURL(text) {
      if (text !== worker) throw new TypeError(`trustedWorker: ${text} is no worker of this site`)
      return text
    },
  })
  return policy?.createScriptURL(worker) ?? worker
}

/** Browsers without idle times wait so long, in milliseconds: nobody waits for what is kept. */
const pause = 2000

/** Has the whole site kept for when there is no network, as soon as the page has nothing else to do. */
export function registerWorker(opened: Address): void {
  // What is edited is not kept.
  if (import.meta.env.DEV || !window.isSecureContext || !('serviceWorker' in navigator)) return
  // The address may change with the language before the page is idle.
  const worker = new URL(`${wayUp(opened)}sw.js`, window.location.href).href
  afterLoad(() => void whenNextIdle(pause).then(() => registered(worker)))
}

/** Where a browser refuses, such as in a private window, the page is what it was. */
async function registered(worker: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(trustedWorker(worker), { updateViaCache: 'none' })
  } catch {
    // Nothing depends on it.
  }
}

function afterLoad(run: () => void): void {
  if (document.readyState === 'complete') run()
  else window.addEventListener('load', run, { once: true })
}
