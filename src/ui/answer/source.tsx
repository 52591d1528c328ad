import { date } from '../text/format.ts'
import { useReader } from '../text/reader.ts'
import { sheetWords } from './sheet-words.ts'

/** The document and the edition that the answer follows. */
export function Source({ edition }: { readonly edition: string | undefined }) {
  const { say, calculator, documentTitle, language } = useReader()
  const document = documentTitle(calculator.provider.documents[0]?.id ?? '')
  return (
    <p className="source">
      {edition === undefined
        ? say(sheetWords.underTerms, { document })
        : say(sheetWords.underEdition, { document, date: date(edition, language) })}
    </p>
  )
}
