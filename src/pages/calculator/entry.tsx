import { catalogueOf, openedPart } from '../../ui/catalogue/part.ts'
import { openedPage, start } from '../shell/start.tsx'
import { CalculatorPage } from './page.tsx'

/** The page of one calculator. It loads that calculator's formula and terms, and no other's. */
const opened = openedPage()
const [providerId = '', calculatorId = ''] = opened.path.split('/')
const part = await openedPart()
const catalogue = catalogueOf(part)
const calculator = catalogue.providers.get(providerId)?.calculators.get(calculatorId)
if (calculator === undefined) throw new RangeError(`no calculator at ${opened.path}`)
start(<CalculatorPage opened={opened} catalogue={catalogue} calculator={calculator} late={part.late} />)
