import type { AuthorOptions } from './author-options.ts'
import { withoutPrototype } from './page-document.ts'

/** A calculator that stands in the page. */
export interface EmbedInstance {
  /** Takes what the author says now; false where it has to be put up anew. */
  change(options: AuthorOptions): boolean | Promise<boolean>
  end(): void
}

/** What the core exports as `attach`: puts a calculator up in an element of the page. `app` is the app's root. */
export type MountInElement = (element: HTMLElement, options: AuthorOptions, app: string) => Promise<EmbedInstance>

/** Says to whoever looks after the page what did not come, or why. */
export const warn = (why: unknown): void => console.warn('yakkan:', why)

/** Comes when an element is near to what is seen of the page. */
const nearness = (element: Element): Promise<void> =>
  new Promise((resolve) =>
    new IntersectionObserver(
      (entries, observer) => {
        for (const { isIntersecting } of entries) if (isIntersecting) resolve(observer.disconnect())
      },
      withoutPrototype({ rootMargin: '300px' }),
    ).observe(element),
  )

/**
 * Keeps a calculator in step with the element that asks for it: there when the element comes near, other when it says
 * something else, gone with it. What is returned is called whenever something may have changed.
 */
export const lifecycleOf = (
  element: Element,
  options: () => AuthorOptions | false,
  up: (options: AuthorOptions) => Promise<EmbedInstance>,
): (() => void) => {
  let standing: EmbedInstance | undefined
  let near: Promise<void> | undefined
  let turn = Promise.resolve()
  let isDue = false

  const end = (): void => {
    standing?.end()
    standing = undefined
  }

  const settle = async (): Promise<void> => {
    isDue = false
    if (options()) {
      near ??= nearness(element)
      await near
    }
    const now = options()
    if (now && (await standing?.change(now))) return
    end()
    if (now) standing = await up(now)
    else near = undefined
  }

  // One after the other, each for the page as it is then.
  return () => {
    if (isDue) return
    isDue = true
    turn = turn.then(settle).catch((why) => {
      end()
      warn(why)
    })
  }
}
