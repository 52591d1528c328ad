import type { Locator, Page } from 'playwright'

/**
 * A browser's translator at work on whatever stands in an element: each text gives way to elements that hold it in another
 * language, which here is the same between two marks.
 */
export const translate = (place: Locator): Promise<void> => place.evaluate(translated)

/** The same for a page, and for all that comes to stand there later. */
export const translateChanges = (page: Page): Promise<void> =>
  page.evaluate(`{
    const look = () => (${translated})(document.body)
    new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true })
    look()
  }`)

/** What is done to an element, runs in the page. */
export function translated(place: Element): void {
  const inside = place.shadowRoot ?? place
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  for (const text of texts) {
    if (text.parentElement?.closest('script, style, textarea, option, noscript, font')) continue
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    inner.textContent = `‹${text.data}›`
    outer.append(inner)
    text.replaceWith(outer)
  }
}

/** What stands in an element, in whichever language. */
export const saidIn = async (place: Locator): Promise<string> =>
  place.evaluate((element) => (element.shadowRoot ?? element).textContent?.replace(/[‹›]/g, '') ?? '')
