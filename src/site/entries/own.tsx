import type { FormulaEntry } from '../own/formulas.ts'
import { OwnPage } from '../own/own-page.tsx'
import type { SiteIndex } from '../page/index-entry.ts'
import { openedPage, pageData, start } from '../page/start.tsx'

interface OwnData {
  readonly formulas: readonly FormulaEntry[]
  readonly index: SiteIndex
}

/** The page for a person's own terms. Formulas and the check of terms are loaded when one is chosen. */
const { formulas, index } = pageData() as OwnData
start(<OwnPage opened={openedPage()} formulas={formulas} index={index} />)
