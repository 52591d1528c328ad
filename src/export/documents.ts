import { localDay } from '../ui/text/local-day.ts'
import { ByHand } from './by-hand.tsx'
import { doorFile } from './json-file.ts'
import { markdownCopy } from './markdown.ts'
import { ParticularsFields } from './particulars-fields.tsx'
import { plainCopy } from './plain-text.ts'
import { reportOf } from './report.ts'
import { Statement } from './statement.tsx'

/** All that is needed only where a calculation is sent or printed; the page loads it when it is idle. */
export const papers = {
  reportOf,
  ByHand,
  localDay,
  doorFile,
  markdownCopy,
  ParticularsFields,
  plainCopy,
  Statement,
}

export type Papers = typeof papers
