import '../page/tokens.css'
import '../page/base.css'
import '../saved/keep.css'
import '../saved/saved.css'
import type { SiteIndex } from '../page/index-entry.ts'
import { openedPage, pageData, start } from '../page/start.tsx'
import { SavedPage } from '../saved/saved-page.tsx'

start(<SavedPage opened={openedPage()} index={pageData() as SiteIndex} />)
