import type { Calculator } from '../../calculators/engine/provider.ts'
import { catalogue } from '../../src/catalogue.ts'
import { answerTo } from '../../src/site/answer/answer.ts'
import { shownFields } from '../../src/site/form/draft.ts'
import { fieldsOnPage } from '../../src/site/form/fields.ts'
import { readFragment } from '../../src/site/page/fragment.ts'
import { accountOf } from '../../src/site/sending/account.ts'
import { doorFile } from '../../src/site/sending/door-file.ts'
import { markdownCopy } from '../../src/site/sending/markdown-copy.ts'
import { plainCopy } from '../../src/site/sending/plain-copy.ts'
import type { Language } from '../../src/site/text/format.ts'
import { readerOf } from '../../src/site/text/reader.ts'

function calculatorOf(name: string): Calculator {
  const [provider = '', id = ''] = name.split('/')
  const found = catalogue().providers.get(provider)?.calculators.get(id)
  if (found === undefined) throw new RangeError(`there is no ${name}`)
  return found
}

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
