import { YakkanCalculator } from './element.ts'
import { followLinks } from './links.ts'

/**
 * Brings calculators into the pages of others: `<a data-yakkan href="…">` becomes a frame, `<yakkan-calculator>` is one in
 * the page itself. Of several loaders on a page the first alone works.
 */
const name = 'yakkan-calculator'

if (!customElements.get(name)) {
  customElements.define(name, YakkanCalculator)
  followLinks()
}
