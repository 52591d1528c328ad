import { sheetWords } from '../../words/sheet.ts'
import type { Answer } from '../answer/answer.ts'
import { date } from '../text/format.ts'
import type { Reader } from '../text/reader.ts'

/** The document and the edition that an answer follows, and the readings that the edition left no room for. */
export function sourceLines(reader: Reader, { outcome, setAside }: Answer): readonly string[] {
  if (outcome === undefined || 'inForceFrom' in outcome) return []
  const { say, calculator, documentTitle, language, name, list } = reader
  const document = documentTitle(calculator.provider.documents[0]?.id ?? '')
  const { edition } = outcome
  return [
    edition === undefined
      ? say(sheetWords.underTerms, { document })
      : say(sheetWords.underEdition, { document, date: date(edition, language) }),
    ...(setAside.length === 0 ? [] : [say(sheetWords.setAside, { readings: list(setAside.map(name)) })]),
  ]
}
