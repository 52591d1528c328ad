import type { SiteIndex } from '../../ui/catalogue/part.ts'
import { openedPage, pageData, start } from '../shell/start.tsx'
import type { FormulaEntry } from './formulas.ts'
import { CustomTermsPage } from './page.tsx'

interface OwnData {
  readonly formulas: readonly FormulaEntry[]
  readonly index: SiteIndex
}

/** The page for a person's own terms. Formulas and the check of terms are loaded when one is chosen. */
const { formulas, index } = pageData() as OwnData
start(<CustomTermsPage opened={openedPage()} formulas={formulas} index={index} />)
