import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { sheetParts } from '../../ui/answer/sheet-parts.ts'
import { useSite } from '../../ui/link/site.ts'
import { CodeBlock } from '../embed-configurator/snippet.tsx'
import { type Embed, elementSnippet, frameSnippet, type Host, linkSnippet } from '../embed-configurator/snippets.ts'
import { embedReference } from './words.ts'

/** Stands for whatever host the files are on. */
export const exampleRoot = 'https://yakkan.example/'

const host: Host = { root: exampleRoot, release: undefined }

const titles: Words = { ja: '支払が遅れたときの損害金', en: 'What a late payment costs' }

/** The three doors, each with the same small example. */
export function Doors() {
  const { say, language } = useSite()
  const example: Embed = {
    provider: 'coredrive',
    calculator: 'late-penalty',
    language,
    title: say(titles),
    theme: 'auto',
    looks: {},
    facts: 'principal=50000&v=1',
    locked: ['principal'],
    hidden: [],
    shown: sheetParts,
  }
  const doors = [
    [embedReference.doorLink, linkSnippet(example, host)],
    [embedReference.doorFrame, frameSnippet(example, host)],
    [embedReference.doorElement, elementSnippet(example, host)],
  ] as const
  return (
    <>
      <p>{say(embedReference.doorsHelp, { host: exampleRoot })}</p>
      {doors.map(([words, snippet]) => (
        <div key={snippet} className="reference-door">
          <p>{say(words)}</p>
          <CodeBlock text={snippet} />
        </div>
      ))}
    </>
  )
}
