import { EmbeddingPage } from '../embedding/embedding-page.tsx'
import type { EmbedEntry } from '../embedding/entry.ts'
import { releaseIn } from '../embedding/release.ts'
import { openedPage, pageData, start } from '../page/start.tsx'

/** The page on which an embed is put together. The calculator that is chosen is loaded then. */
const data = pageData()
const { index } = data as { readonly index: readonly EmbedEntry[] }
start(<EmbeddingPage opened={openedPage()} index={index} release={releaseIn(data)} />)
