import '../page/tokens.css'
import '../page/base.css'
import { ComparePage } from '../compare/compare-page.tsx'
import type { SiteIndex } from '../page/index-entry.ts'
import { openedPage, pageData, start } from '../page/start.tsx'

start(<ComparePage opened={openedPage()} index={pageData() as SiteIndex} />)
