import type { MouseEvent } from 'react'
import { linkBetween } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { leave } from './leaving.ts'
import { fragmentNow } from './own-address.ts'
import { pageWords } from './words.ts'

const languages = [
  ['ja', '日本語'],
  ['en', 'English'],
] as const

/** The pages that the header leads to, by their paths. */
const places = [
  ['', pageWords.find],
  ['compare/', pageWords.compare],
  ['saved/', pageWords.saved],
  ['own/', pageWords.own],
] as const

/** Another language is the same page with all that was entered. */
function takeAlong({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  leave()
  currentTarget.hash = fragmentNow()
}

/** The name of the site, the ways through it, and the language. */
export function Header() {
  const { address, language, say, link } = useSite()
  return (
    <header className="head">
      <a className="brand" href={link('')}>
        <span className="brand-name">{say(pageWords.product)}</span> <span>{say(pageWords.productOther)}</span>
      </a>
      <nav className="ways" aria-label={say(pageWords.ways)}>
        {places.map(([path, words]) => (
          <a key={path} href={link(path)} aria-current={path === address.path ? 'page' : undefined}>
            {say(words)}
          </a>
        ))}
      </nav>
      <nav className="languages" aria-label={say(pageWords.language)}>
        {languages.map(([id, name]) => (
          <a
            key={id}
            lang={id}
            hrefLang={id}
            href={linkBetween(address, { ...address, language: id })}
            aria-current={id === language ? 'true' : undefined}
            onClick={takeAlong}
          >
            {name}
          </a>
        ))}
      </nav>
    </header>
  )
}
