import { catalogue } from '../../src/catalogue.ts'
import { doorFile } from '../../src/export/json-file.ts'
import { markdownCopy } from '../../src/export/markdown.ts'
import { plainCopy } from '../../src/export/plain-text.ts'
import { accountOf } from '../../src/export/report.ts'
import { answerTo } from '../../src/ui/answer/answer.ts'
import { shownFields } from '../../src/ui/form/draft.ts'
import { fieldsOnPage } from '../../src/ui/form/fields.ts'
import { readFragment } from '../../src/ui/link/fragment.ts'
import type { Language } from '../../src/ui/text/format.ts'
import { readerOf } from '../../src/ui/text/reader.ts'
import { calculatorOf } from '../catalogue.ts'

/** The page of a calculator with the facts of a link, as it sends them on. */
export function page(name: string, fragment: string) {
  const calculator = calculatorOf(name)
  const { draft } = readFragment(calculator, fragment)
  const answer = answerTo(
    catalogue(),
    calculator,
    draft,
    new Set(fieldsOnPage(shownFields(calculator), draft).keys()),
    () => false,
  )
  const account = (language: Language) =>
    accountOf(readerOf(catalogue(), calculator, language), catalogue(), draft, answer)
  return {
    account,
    text: (language: Language) => plainCopy(readerOf(catalogue(), calculator, language), account(language), link),
    markdown: (language: Language) =>
      markdownCopy(readerOf(catalogue(), calculator, language), account(language), link),
    file: (today: string) => doorFile(catalogue(), calculator, answer, today),
  }
}

const link = 'https://yakkan.example/#v=1'
