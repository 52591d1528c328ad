import { type Address, wayUp } from '../ui/link/address.ts'
import { trustedAddresses } from '../ui/loading/trusted-addresses.ts'
import { whenNextIdle } from '../ui/loading/when-idle.ts'

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
  const trusted = trustedAddresses((address) => address === worker)
  try {
    await navigator.serviceWorker.register(trusted(worker), { updateViaCache: 'none' })
  } catch {
    // Nothing depends on it.
  }
}

function afterLoad(run: () => void): void {
  if (document.readyState === 'complete') run()
  else window.addEventListener('load', run, { once: true })
}
