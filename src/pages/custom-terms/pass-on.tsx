import { type ReactNode, useState } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { copyText, downloadFile } from '../shell/copy-and-download.ts'
import { addressNow } from '../shell/page-address.ts'
import { type EditorState, seedInEditor } from './editor-state.ts'
import type { Editor } from './use-editor.ts'
import { termsWords } from './words.ts'

interface PassOnProps {
  readonly editor: EditorState
  readonly inUse: Editor
  readonly opener: ReactNode
  onTell(text: string): void
}

/** The terms as a link or as a file, and a file of terms opened: nothing of them is kept here. */
export function PassOn({ editor, inUse, opener, onTell }: PassOnProps) {
  const { say } = useSite()
  const [done, setDone] = useState('')
  const tell = (text: string): void => {
    setDone(text)
    onTell(text)
  }
  const copyLink = async (): Promise<void> => {
    inUse.flush()
    tell(say((await copyText(addressNow())) ? termsWords.copied : termsWords.notCopied))
  }
  const saveFile = (): void => {
    if (editor.problems.length > 0) {
      tell(say(termsWords.notYet))
      return
    }
    const file = `${editor.draft.ids.provider}.json`
    downloadFile({ name: file, text: `${JSON.stringify(seedInEditor(editor), null, 2)}\n` })
    tell(say(termsWords.downloaded, { file }))
  }
  return (
    <section className="own-pass">
      <h2>{say(termsWords.pass)}</h2>
      <div className="own-actions">
        <button type="button" onClick={() => void copyLink()}>
          {say(termsWords.copyLink)}
        </button>
        <button type="button" onClick={saveFile}>
          {say(termsWords.download)}
        </button>
        {opener}
      </div>
      <p className="note" aria-hidden="true">
        {done}
      </p>
    </section>
  )
}
