import { type ReactNode, useState } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { copied, save } from '../shell/hand-over.ts'
import { addressNow } from '../shell/own-address.ts'
import { type Desk, seedOnDesk } from './desk-state.ts'
import type { DeskInUse } from './use-desk.ts'
import { ownWords } from './words.ts'

interface PassOnProps {
  readonly desk: Desk
  readonly inUse: DeskInUse
  readonly opener: ReactNode
  onTell(text: string): void
}

/** The terms as a link or as a file, and a file of terms opened: nothing of them is kept here. */
export function PassOn({ desk, inUse, opener, onTell }: PassOnProps) {
  const { say } = useSite()
  const [done, setDone] = useState('')
  const tell = (text: string): void => {
    setDone(text)
    onTell(text)
  }
  const copyLink = async (): Promise<void> => {
    inUse.flush()
    tell(say((await copied(addressNow())) ? ownWords.copied : ownWords.notCopied))
  }
  const saveFile = (): void => {
    if (desk.problems.length > 0) {
      tell(say(ownWords.notYet))
      return
    }
    const file = `${desk.draft.ids.provider}.json`
    save({ name: file, text: `${JSON.stringify(seedOnDesk(desk), null, 2)}\n` })
    tell(say(ownWords.downloaded, { file }))
  }
  return (
    <section className="own-pass">
      <h2>{say(ownWords.pass)}</h2>
      <div className="own-actions">
        <button type="button" onClick={() => void copyLink()}>
          {say(ownWords.copyLink)}
        </button>
        <button type="button" onClick={saveFile}>
          {say(ownWords.download)}
        </button>
        {opener}
      </div>
      <p className="note" aria-hidden="true">
        {done}
      </p>
    </section>
  )
}
