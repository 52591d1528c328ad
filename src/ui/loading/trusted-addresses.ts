/** An address that a Trusted Types policy passed. To the DOM it is an object, which stands wherever the text could. */
type TrustedAddress = string

interface Policy {
  createScriptURL(text: string): TrustedAddress
}

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
  }
}

/**
 * Lets addresses of scripts through the one Trusted Types policy of a page, where the page enforces them; of one that is not
 * ours it makes an empty one.
 */
export function trustedAddresses(isOurs: (address: string) => boolean): (address: string) => TrustedAddress {
  let policy: Policy | undefined
  const createScriptURL = (text: string): string => (isOurs(text) ? text : '')
  return (address) => {
    policy ??= window.trustedTypes?.createPolicy('yakkan', { createScriptURL })
    return policy?.createScriptURL(address) ?? address
  }
}
