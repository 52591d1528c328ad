import { files } from './addresses.ts'
import { bare } from './bare.ts'
import { all, made, own } from './unspoiled.ts'

/** On a page that enforces Trusted Types: passes the embed's own files alone. */
let policy: ReturnType<NonNullable<typeof window.trustedTypes>['createPolicy']> | undefined

const trusted = (address: string): string => {
  const createScriptURL = (text: string): string => (text.startsWith(files) ? text : '')
  policy ??= window.trustedTypes?.createPolicy('yakkan', bare({ createScriptURL }))
  return policy?.createScriptURL(address) ?? address
}

/** Runs one of the embed's files, `ja/core`, and gives what it left on its element; with a hash, only what has this hash. */
export const left = <Left>(name: string, hash?: string): Promise<Left> =>
  new Promise((resolve, reject) => {
    const element: HTMLScriptElement & { readonly yakkan?: Left } = made('script')
    element.onload = element.onerror = () => {
      const { yakkan } = element
      if (yakkan) resolve(yakkan)
      else reject(name)
    }
    // A policy of the page may let through what carries its nonce alone.
    element.nonce = own.nonce
    if (hash) {
      element.integrity = hash
      // Anonymous.
      element.crossOrigin = ''
    }
    element.src = trusted(`${files}${name}.js`)
    all('head,body')[0]?.append(element)
  })
