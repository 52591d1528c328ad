import type { Answer } from '../ui/answer/answer.ts'
import { sheetWords } from '../ui/answer/sheet-words.ts'
import { date } from '../ui/text/format.ts'
import type { Reader } from '../ui/text/reader.ts'

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
