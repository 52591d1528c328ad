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
export function trustedWorker(worker: string): TrustedAddress {
  const policy = window.trustedTypes?.createPolicy('yakkan', {
    createScriptURL(text) {
      if (text !== worker) throw new TypeError(`trustedWorker: ${text} is no worker of this site`)
      return text
    },
  })
  return policy?.createScriptURL(worker) ?? worker
}
