import { useSite } from '../../ui/link/site.ts'
import { policiesFor } from '../embed-configurator/policies.ts'
import { floating, sandbox } from '../embed-configurator/snippets.ts'
import { exampleRoot } from './doors.tsx'
import { ReferenceTable } from './table.tsx'
import { embedReference } from './words.ts'

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
