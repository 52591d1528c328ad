import type { Chunk } from '../protocol/chunks.ts'

type ChunkElement = HTMLScriptElement & { readonly yakkan?: Chunk }

const standing = (name: string): ChunkElement | null =>
  document.querySelector(`script[data-chunk="${CSS.escape(name)}"]`)

/** On a page that enforces Trusted Types: passes the scripts beside the core alone. */
let policy: ReturnType<NonNullable<typeof window.trustedTypes>['createPolicy']> | undefined

function trusted(address: string, folder: string): string {
  policy ??= window.trustedTypes?.createPolicy('yakkan', {
    createScriptURL: (text) => (text.startsWith(folder) ? text : ''),
  })
  return policy?.createScriptURL(address) ?? address
}

/** A script of the frame: one that stands in its page, else one that comes from beside the core. */
export async function chunk(name: string): Promise<Chunk> {
  const there = standing(name)?.yakkan
  if (there !== undefined) return there
  const folder = new URL('./', standing('core')?.src).href
  const element: ChunkElement = document.createElement('script')
  await new Promise((resolve, reject) => {
    element.onload = resolve
    element.onerror = () => reject(new Error(`${name} did not come`))
    element.src = trusted(`${folder}${name}.js`, folder)
    document.head.append(element)
  })
  if (element.yakkan === undefined) throw new Error(`${name} left nothing`)
  return element.yakkan
}
