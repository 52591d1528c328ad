import { ProviderPage, type ProviderSheet } from '../home/provider-page.tsx'
import { openedPage, pageData, start } from '../page/start.tsx'

/** The page of a provider. */
start(<ProviderPage opened={openedPage()} sheet={pageData() as ProviderSheet} />)
