import { useEffect, useState } from 'react'
import { wayUp } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { Options } from '../custom-terms/fields.tsx'
import type { Release } from './page-data.ts'
import { policiesFor } from './policies.ts'
import { Snippet } from './snippet.tsx'
import { type Embed, elementSnippet, frameSnippet, linkSnippet, markdownSnippet, styleRule } from './snippets.ts'
import { configuratorWords } from './words.ts'

interface SnippetListProps {
  readonly embed: Embed | undefined
  readonly release: Release | undefined
  readonly isPinned: boolean
  onPin(isPinned: boolean): void
  onAnnounce(text: string): void
}

/** The lines to copy, one text for each door. */
export function SnippetList({ embed, release, isPinned, onPin, onAnnounce }: SnippetListProps) {
  const { say } = useSite()
  const root = useRoot()
  return (
    <section className="embed-copy">
      <h2>{say(configuratorWords.copy)}</h2>
      {release !== undefined && (
        <div className="embed-address">
          <Options
            place="address"
            label={say(configuratorWords.address)}
            options={[
              ['floating', say(configuratorWords.addressFloating)],
              ['pinned', say(configuratorWords.addressPinned)],
            ]}
            chosen={isPinned ? 'pinned' : 'floating'}
            onChoose={(to) => onPin(to === 'pinned')}
          />
          <p className="embed-help">
            {say(isPinned ? configuratorWords.addressPinnedHelp : configuratorWords.addressFloatingHelp)}
          </p>
        </div>
      )}
      {embed === undefined || root === undefined ? (
        <p className="embed-waits">{say(configuratorWords.waits)}</p>
      ) : (
        <Snippets
          embed={embed}
          host={{ root, release: isPinned ? release : undefined }}
          isPinned={isPinned}
          onAnnounce={onAnnounce}
        />
      )}
    </section>
  )
}

interface SnippetsProps {
  readonly embed: Embed
  readonly host: { readonly root: string; readonly release: Release | undefined }
  readonly isPinned: boolean
  onAnnounce(text: string): void
}

function Snippets({ embed, host, isPinned, onAnnounce }: SnippetsProps) {
  const { say } = useSite()
  const hidden = embed.hidden.length > 0 ? say(configuratorWords.linkTellsAll) : ''
  return (
    <div className="embed-snippets">
      <Snippet
        name={say(configuratorWords.link)}
        helps={[say(configuratorWords.linkHelp), hidden]}
        text={linkSnippet(embed, host)}
        onAnnounce={onAnnounce}
      />
      <Snippet
        name={say(configuratorWords.frame)}
        helps={[say(configuratorWords.frameHelp), isPinned ? say(configuratorWords.framePinned) : '']}
        text={frameSnippet(embed, host)}
        onAnnounce={onAnnounce}
      />
      <Snippet
        name={say(configuratorWords.element)}
        helps={[say(configuratorWords.elementHelp), hidden]}
        text={elementSnippet(embed, host)}
        onAnnounce={onAnnounce}
      />
      <Snippet
        name={say(configuratorWords.markdown)}
        helps={[say(configuratorWords.markdownHelp), hidden]}
        text={markdownSnippet(embed, host)}
        onAnnounce={onAnnounce}
      />
    </div>
  )
}

/** The app's root as the browser has it; none while the page is built ahead of time. */
function useRoot(): string | undefined {
  const { address } = useSite()
  const [root, setRoot] = useState<string>()
  useEffect(() => setRoot(new URL(wayUp(address), window.location.href).href), [address])
  return root
}

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
