import type { SiteIndex } from '../../ui/catalogue/part.ts'
import { openedPage, pageData, start } from '../shell/start.tsx'
import { SavedPage } from './saved-page.tsx'

start(<SavedPage opened={openedPage()} index={pageData() as SiteIndex} />)
