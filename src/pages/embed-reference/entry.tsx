import { openedPage, start } from '../shell/start.tsx'
import { ReferencePage } from './page.tsx'

/** The reference of the embed. */
start(<ReferencePage opened={openedPage()} />)
