import { useEffect, useState } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { policiesFor } from './policies.ts'
import { type Embed, styleRule } from './snippets.ts'
import { embeddingWords } from './words.ts'

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
      <h2>{say(embeddingWords.notes)}</h2>
      <div>
        <h3>{say(embeddingWords.cms)}</h3>
        <p>{say(embeddingWords.cmsHelp)}</p>
      </div>
      <div>
        <h3>{say(embeddingWords.csp)}</h3>
        <p>{say(embeddingWords.cspHelp)}</p>
        <dl className="embed-policies">
          {policiesFor(origin).map(({ door, directives }) => (
            <div key={door}>
              <dt>{say(embeddingWords[door])}</dt>
              <dd translate="no">
                {directives.map((directive) => (
                  <code key={directive}>{directive};</code>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p>{say(embeddingWords.cspNonce)}</p>
        {rule !== '' && (
          <>
            <p>{say(embeddingWords.cspStyle)}</p>
            <pre translate="no">
              <code>{rule}</code>
            </pre>
          </>
        )}
        {isPinned && <p>{say(embeddingWords.cspAcao)}</p>}
      </div>
    </section>
  )
}
