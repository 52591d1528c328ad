import { openedPage, pageData, start } from '../shell/start.tsx'
import { ConfiguratorPage } from './page.tsx'
import type { EmbedEntry } from './page-data.ts'
import { releaseIn } from './page-data.ts'

/** The page on which an embed is put together. The calculator that is chosen is loaded then. */
const data = pageData()
const { index } = data as { readonly index: readonly EmbedEntry[] }
start(<ConfiguratorPage opened={openedPage()} index={index} release={releaseIn(data)} />)
