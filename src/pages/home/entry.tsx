import type { SiteIndex } from '../../ui/catalogue/part.ts'
import { openedPage, pageData, start } from '../shell/start.tsx'
import { HomePage } from './home-page.tsx'

/** The first page. */
start(<HomePage opened={openedPage()} index={pageData() as SiteIndex} />)
