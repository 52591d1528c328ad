import type { ReactNode } from 'react'

/** Room for a table that may be wider than the page: it scrolls inside, also by keyboard. */
export function Scrolling({ labelledBy, children }: { readonly labelledBy: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="compare-scrolling" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  )
}
