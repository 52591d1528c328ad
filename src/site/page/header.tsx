import type { MouseEvent } from 'react'
import { app } from '../../words/app.ts'
import type { Language } from '../text/format.ts'
import { linkBetween } from './address.ts'
import { useSite } from './site.ts'

const languages = [
  ['ja', '日本語'],
  ['en', 'English'],
] as const

/** The pages that the header leads to, by their paths. */
const places = [
  ['', app.find],
  ['compare/', app.compare],
  ['saved/', app.saved],
  ['own/', app.own],
] as const

/** The name of the site, the ways through it, and the language. */
export function Header({ onSpeak }: { onSpeak(language: Language): void }) {
  const { address, language, say, link } = useSite()
  const speak = (event: MouseEvent, to: Language): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onSpeak(to)
  }
  return (
    <header className="head">
      <a className="brand" href={link('')}>
        <span className="brand-name">{say(app.product)}</span> <span>{say(app.productOther)}</span>
      </a>
      <nav className="ways" aria-label={say(app.ways)}>
        {places.map(([path, words]) => (
          <a key={path} href={link(path)} aria-current={path === address.path ? 'page' : undefined}>
            {say(words)}
          </a>
        ))}
      </nav>
      <nav className="languages" aria-label={say(app.language)}>
        {languages.map(([id, name]) => (
          <a
            key={id}
            lang={id}
            hrefLang={id}
            href={linkBetween(address, { ...address, language: id })}
            aria-current={id === language ? 'true' : undefined}
            onClick={(event) => speak(event, id)}
          >
            {name}
          </a>
        ))}
      </nav>
    </header>
  )
}
