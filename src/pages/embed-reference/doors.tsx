import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { sheetParts } from '../../ui/answer/sheet-parts.ts'
import { useSite } from '../../ui/link/site.ts'
import { policiesFor } from '../embed-configurator/policies.ts'
import { CodeBlock } from '../embed-configurator/snippet.tsx'
import {
  type Embed,
  elementSnippet,
  floating,
  frameSnippet,
  type Host,
  linkSnippet,
  sandbox,
} from '../embed-configurator/snippets.ts'
import { ReferenceTable } from './table.tsx'
import { embedReference } from './words.ts'

/** Stands for whatever host the files are on. */
const exampleRoot = 'https://yakkan.example/'

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

/** What stays as it is, and what does not, at each address. */
export function Versions() {
  const { say } = useSite()
  return (
    <>
      <p>{say(embedReference.versionFloating, { address: `embed/${floating}/` })}</p>
      <p>{say(embedReference.versionPinned, { address: 'embed/<release>/' })}</p>
      <p>{say(embedReference.versionAcao)}</p>
    </>
  )
}

/** What an embed does not do, and what it cannot keep from anybody. */
export function Security() {
  const { say } = useSite()
  return (
    <>
      <p>{say(embedReference.securityKept)}</p>
      <p>{say(embedReference.securityQuiet)}</p>
      <p>{say(embedReference.securitySandbox, { sandbox })}</p>
      <p>{say(embedReference.securityOrigins)}</p>
      <p>{say(embedReference.securityAncestors)}</p>
    </>
  )
}

const doorNames = { link: '<a data-yakkan>', frame: '<iframe>', element: '<yakkan-calculator>' } as const

/** The directives that a page with a strict policy adds. */
export function Policy() {
  const { say } = useSite()
  const { origin } = new URL(exampleRoot)
  return (
    <>
      <p>{say(embedReference.policyHelp)}</p>
      <ReferenceTable
        labelledBy="policy-title"
        columns={[say(embedReference.door), 'Content-Security-Policy']}
        rows={policiesFor(origin).map(({ door, directives }) => [
          doorNames[door],
          <code key="directives" translate="no">
            {directives.join('; ')}
          </code>,
        ])}
      />
    </>
  )
}

/** What remains where no script runs. */
export function NoScript() {
  const { say } = useSite()
  return <p>{say(embedReference.noScriptHelp)}</p>
}
