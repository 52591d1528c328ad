import { bare } from './bare.ts'
import { frameAfter } from './frame.ts'
import { keep } from './keep.ts'
import { attributes, saidBy } from './said.ts'
import { all } from './unspoiled.ts'

const embeds = new Map<HTMLAnchorElement, () => void>()
let isDue = false

/** Brings the frames in step with the links that are on the page. */
const settle = (): void => {
  isDue = false
  for (const link of all<HTMLAnchorElement>('a[data-yakkan]')) {
    if (embeds.has(link)) continue
    const said = () =>
      link.isConnected && 'yakkan' in link.dataset && saidBy(link, 'data-', link.pathname, link.hash.slice(1))
    embeds.set(
      link,
      keep(link, said, (said) => frameAfter(link, said)),
    )
  }
  for (const [link, change] of embeds) {
    change()
    if (!link.isConnected) embeds.delete(link)
  }
}

/** Turns links into frames, now and whenever the page has others. */
export const followLinks = (): void => {
  const attributeFilter = ['href', 'data-yakkan']
  for (const name of attributes) attributeFilter[attributeFilter.length] = `data-${name}`
  new MutationObserver(() => {
    // A page that changes all the time is looked through a few times a second.
    if (!isDue) setTimeout(settle, 50)
    isDue = true
  }).observe(
    document,
    bare({
      childList: true,
      subtree: true,
      attributeFilter,
    }),
  )
  settle()
}
