import { openedPage, pageData, start } from '../shell/start.tsx'
import { ProviderPage, type ProviderSheet } from './page.tsx'

/** The page of a provider. */
start(<ProviderPage opened={openedPage()} sheet={pageData() as ProviderSheet} />)
