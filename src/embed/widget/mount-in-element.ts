import type { AuthorOptions } from '../loader/author-options.ts'
import type { MountInElement } from '../loader/lifecycle.ts'
import { announce, withoutPrototype } from '../loader/page-document.ts'
import { parseCommand } from '../protocol/messages.ts'
import type { EmbedCore } from '../protocol/mounted.ts'
import type { EmbedOptions } from '../protocol/options.ts'

const embedOptionsOf = ({ lang, conceal, show, ...options }: AuthorOptions): EmbedOptions => ({
  ...options,
  language: lang,
  hidden: conceal,
  shown: show,
})

/**
 * Puts up calculators in elements. It belongs to the core, so that the loader need not hold what is of use only once the core
 * is there.
 */
export const mountInElementWith =
  (mount: EmbedCore['mount']): MountInElement =>
  async (element, options, app) => {
    const authors = Document.prototype.createElement.call(document, 'slot')
    const root = element.shadowRoot ?? element.attachShadow(withoutPrototype({ mode: 'open' }))
    // What the author wrote shows until the calculator stands.
    root.replaceChildren(authors)
    const coming = mount(embedOptionsOf(options), {}, { root, app, emit: (event) => announce(element, event) })

    const over = new AbortController()
    const restore = (): void => {
      over.abort()
      root.replaceChildren(authors)
    }
    for (const type of ['set-facts', 'set-theme'] as const) {
      const follow = ({ detail }: CustomEvent): void => {
        const order = parseCommand({ ...detail, type })
        // An order that comes before the calculator waits for it.
        if (order !== undefined)
          coming.then((mounted) => over.signal.aborted || mounted.execute(order)).catch(() => undefined)
      }
      element.addEventListener(`yakkan:${type}`, follow, withoutPrototype({ signal: over.signal }))
    }

    try {
      const mounted = await coming
      authors.remove()
      return {
        async change(next) {
          if (next.lang !== options.lang) return false
          await mounted.change(embedOptionsOf(next), {})
          return true
        },
        end() {
          restore()
          mounted.end()
        },
      }
    } catch (why) {
      restore()
      throw why
    }
  }
