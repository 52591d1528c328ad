import { wordsFor } from '../../words/lookup.ts'
import { articleText } from './cite-text.ts'
import type { Reader } from './reader.ts'

/** What a choice means: as the provider's terms have it, with its place, or else as its kind says. */
export function helpOf({ calculator, language, cite, list }: Reader, fact: string, choice: string): string | undefined {
  const { help, kind, provider } = calculator
  const own = help[fact]?.[choice]
  if (own === undefined) return wordsFor(kind, `help.${choice}`)?.[language]
  const places = own.cites.map((each) =>
    each.document === provider.documents[0]?.id ? articleText(each, undefined, language) : cite(each),
  )
  const text = own.text[language]
  return language === 'ja' ? `${text}（${list(places)}）` : `${text} (${list(places)})`
}
