import { HomePage } from '../home/home-page.tsx'
import type { SiteIndex } from '../page/index-entry.ts'
import { openedPage, pageData, start } from '../page/start.tsx'

/** The first page. */
start(<HomePage opened={openedPage()} index={pageData() as SiteIndex} />)
