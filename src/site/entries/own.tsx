import '../page/tokens.css'
import '../page/base.css'
import { OwnPage } from '../own/own-page.tsx'
import type { SiteIndex } from '../page/index-entry.ts'
import { openedPage, pageData, start } from '../page/start.tsx'

start(<OwnPage opened={openedPage()} index={pageData() as SiteIndex} />)
