import { highest } from '../protocol/messages.ts'

/** Tells how high the page is, now and whenever that changes. A page that is not shown has no height. */
export function followHeight(tell: (height: number) => void): void {
  const page = document.documentElement
  let last = 0
  const measure = (): void => {
    const height = Math.min(Math.ceil(page.getBoundingClientRect().height), highest)
    if (height === last || height === 0 || window.innerWidth === 0) return
    last = height
    tell(height)
  }
  new ResizeObserver(measure).observe(page, { box: 'border-box' })
}
