import { ReferencePage } from '../embedding/reference-page.tsx'
import { openedPage, start } from '../page/start.tsx'

/** The reference of the embed. */
start(<ReferencePage opened={openedPage()} />)
