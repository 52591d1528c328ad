import type { SiteIndex } from '../page/index-entry.ts'
import { openedPage, pageData, start } from '../page/start.tsx'
import { SavedPage } from '../saved/saved-page.tsx'

start(<SavedPage opened={openedPage()} index={pageData() as SiteIndex} />)
