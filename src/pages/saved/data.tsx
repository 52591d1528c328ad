import { useRef } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { localDay } from '../../ui/text/local-day.ts'
import { save } from '../shell/hand-over.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { takenIn } from './incoming.ts'
import { eraseKept, type KeptHere } from './kept-here.ts'
import { fileText } from './store.ts'
import type { Told } from './told.ts'
import { savedWords } from './words.ts'

interface DataProps {
  readonly here: KeptHere
  onTold(told: Told): void
  onErased(): void
}

/** Out into a file, in from one, and gone. */
export function Data({ here, onTold, onErased }: DataProps) {
  const site = useSite()
  const { say } = site
  const dialog = useRef<HTMLDialogElement>(null)
  const { calculations, unread, state } = here
  const isEmpty = calculations.length === 0

  const exportAll = (): void => {
    const file = `yakkan-calculations-${localDay(new Date())}.json`
    save({ name: file, text: fileText(calculations) })
    onTold({ text: say(savedWords.exported, { count: String(calculations.length), file }), tone: 'good' })
  }
  const erase = (): void => {
    dialog.current?.close()
    const isGone = eraseKept() === 'done'
    onTold({ text: say(isGone ? savedWords.erased : savedWords.eraseBlocked), tone: isGone ? 'good' : 'bad' })
    onErased()
  }
  return (
    <section className="saved-data">
      <h2>{say(savedWords.data)}</h2>
      <p className="saved-help">{say(savedWords.dataHelp)}</p>
      <div className="name-actions">
        <button type="button" className="action" disabled={isEmpty} onClick={exportAll}>
          {say(savedWords.exportAll)}
        </button>
        <label className="action file">
          <input
            type="file"
            className="spoken"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file !== undefined) void takenIn(site, file).then(onTold)
              // The same file may be chosen again.
              target.value = ''
            }}
          />
          {say(savedWords.importFile)}
        </label>
        <button
          type="button"
          className="action"
          disabled={isEmpty && unread.length === 0 && state !== 'newer'}
          onClick={() => dialog.current?.showModal()}
        >
          {say(savedWords.erase)}
        </button>
      </div>
      <EraseDialog ref={dialog} count={calculations.length} onErase={erase} />
    </section>
  )
}
