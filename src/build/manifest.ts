import { pageWords } from '../pages/shell/words.ts'
import { folderOf, wayUp } from '../ui/link/address.ts'
import type { Language } from '../ui/text/format.ts'

/** Where the manifest of a language stands, below the folder of that language's pages. */
export const manifestPath = 'manifest.webmanifest'

/** The page's paper, in its light dress. */
const paper = '#fbfaf8'

/** What a device shows of the site once it is installed there: in each language it opens in that language. */
export function manifest(language: Language) {
  const home = { path: '', language }
  const root = wayUp(home) || './'
  const icon = (name: string, sizes: string, purpose: 'any' | 'maskable') => ({
    src: `${root}${name}`,
    sizes,
    type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  })
  return {
    file: folderOf({ path: manifestPath, language }),
    content: {
      name: `${pageWords.product[language]} ${pageWords.productOther[language]}`,
      short_name: pageWords.product[language],
      description: pageWords.tagline[language],
      lang: language,
      dir: 'ltr',
      start_url: './',
      scope: root,
      display: 'standalone',
      background_color: paper,
      theme_color: paper,
      categories: ['finance', 'utilities'],
      icons: [
        icon('icons/icon-192.png', '192x192', 'any'),
        icon('icons/icon-512.png', '512x512', 'any'),
        icon('icons/icon-maskable-512.png', '512x512', 'maskable'),
        icon('icon.svg', 'any', 'any'),
      ],
    },
  }
}
