import { useId, useRef, useState } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { copyText } from '../shell/copy-and-download.ts'
import { configuratorWords } from './words.ts'

interface SnippetProps {
  readonly name: string
  /** When it is the one to take; empty sentences are left out. */
  readonly helps: readonly string[]
  readonly text: string
  onAnnounce(text: string): void
}

/** Lines to copy, with a button that says what became of it; where the browser does not let the page, they are selected. */
export function Snippet({ name, helps, text, onAnnounce }: SnippetProps) {
  const { say } = useSite()
  const id = useId()
  const code = useRef<HTMLPreElement>(null)
  const [done, setDone] = useState('')
  const announce = (status: string): void => {
    setDone(status)
    onAnnounce(status)
  }
  const copy = async (): Promise<void> => {
    // Said anew each time, also where it is the same.
    announce('')
    if (await copyText(text)) {
      announce(say(configuratorWords.copied, { snippet: name }))
      return
    }
    const { current } = code
    if (current !== null) window.getSelection()?.selectAllChildren(current)
    announce(say(configuratorWords.selected))
  }
  return (
    <article className="embed-snippet" aria-labelledby={id}>
      <div className="embed-snippet-head">
        <h3 id={id}>{name}</h3>
        <button type="button" aria-label={say(configuratorWords.copyOf, { snippet: name })} onClick={() => void copy()}>
          {say(configuratorWords.copyIt)}
        </button>
      </div>
      {helps
        .filter((help) => help !== '')
        .map((help) => (
          <p key={help} className="embed-help">
            {help}
          </p>
        ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre ref={code} tabIndex={0} translate="no">
        <code>{text}</code>
      </pre>
      <p className="note" aria-hidden="true">
        {done}
      </p>
    </article>
  )
}

/** Code that is read, and perhaps copied by hand. */
export const CodeBlock = ({ text }: { readonly text: string }) => (
  <pre translate="no">
    <code>{text}</code>
  </pre>
)
