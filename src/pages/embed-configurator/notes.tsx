import { useEffect, useState } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { policiesFor } from './policies.ts'
import { type Embed, styleRule } from './snippets.ts'
import { configuratorWords } from './words.ts'

interface NotesProps {
  readonly embed: Embed | undefined
  readonly isPinned: boolean
}

/** Stands for the host's own where the page was built ahead of time. */
const anyOrigin = 'https://yakkan.example'

/** What to do on pages that let less through. */
export function Notes({ embed, isPinned }: NotesProps) {
  const { say } = useSite()
  const [origin, setOrigin] = useState(anyOrigin)
  useEffect(() => setOrigin(window.location.origin), [])
  const rule = embed === undefined ? '' : styleRule(embed)
  return (
    <section className="embed-notes">
      <h2>{say(configuratorWords.notes)}</h2>
      <div>
        <h3>{say(configuratorWords.cms)}</h3>
        <p>{say(configuratorWords.cmsHelp)}</p>
      </div>
      <div>
        <h3>{say(configuratorWords.csp)}</h3>
        <p>{say(configuratorWords.cspHelp)}</p>
        <dl className="embed-policies">
          {policiesFor(origin).map(({ door, directives }) => (
            <div key={door}>
              <dt>{say(configuratorWords[door])}</dt>
              <dd translate="no">
                {directives.map((directive) => (
                  <code key={directive}>{directive};</code>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p>{say(configuratorWords.cspNonce)}</p>
        {rule !== '' && (
          <>
            <p>{say(configuratorWords.cspStyle)}</p>
            <pre translate="no">
              <code>{rule}</code>
            </pre>
          </>
        )}
        {isPinned && <p>{say(configuratorWords.cspAcao)}</p>}
      </div>
    </section>
  )
}
