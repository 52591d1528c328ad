import { type RefObject, useId, useRef } from 'react'
import { type Site, useSite } from '../../ui/link/site.ts'
import { localDay } from '../../ui/text/local-day.ts'

import { downloadFile } from '../shell/copy-and-download.ts'
import { most } from './saved-calculation.ts'
import {
  type Changed,
  eraseSavedCalculations,
  type Notice,
  type SavedCalculations,
  updateSavedCalculations,
} from './saved-calculations.ts'
import { fileText, type Merge, merged, parseStore } from './store.ts'
import { savedWords } from './words.ts'

interface DataProps {
  readonly here: SavedCalculations
  onNotice(notice: Notice): void
  onErased(): void
}

/** Out into a file, in from one, and gone. */
export function Data({ here, onNotice, onErased }: DataProps) {
  const site = useSite()
  const { say } = site
  const dialog = useRef<HTMLDialogElement>(null)
  const { calculations, unread, state } = here
  const isEmpty = calculations.length === 0

  const exportAll = (): void => {
    const file = `yakkan-calculations-${localDay(new Date())}.json`
    downloadFile({ name: file, text: fileText(calculations) })
    onNotice({ text: say(savedWords.exported, { count: String(calculations.length), file }), tone: 'good' })
  }
  const erase = (): void => {
    dialog.current?.close()
    const isGone = eraseSavedCalculations() === 'done'
    onNotice({ text: say(isGone ? savedWords.erased : savedWords.eraseBlocked), tone: isGone ? 'good' : 'bad' })
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
              if (file !== undefined) void importFile(site, file).then(onNotice)
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

/** Takes the calculations of a file in. A file that is none, or that cannot be kept, changes nothing. */
async function importFile({ say, language }: Site, file: File): Promise<Notice> {
  const bad = (text: string): Notice => ({ text, tone: 'bad' })
  if (file.size > most.file) return bad(say(savedWords.fileTooBig))
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return bad(say(savedWords.fileUnreadable))
  const { state, calculations, unread } = parseStore(text)
  if (state === 'newer') return bad(say(savedWords.fileNewer))
  if (state === 'foreign') return bad(say(savedWords.fileForeign))
  let merge: Merge | undefined
  const changed: Changed = updateSavedCalculations((here) => {
    merge = merged(here, calculations)
    return merge.calculations
  })
  if (changed !== 'done') return bad(say(savedWords[changed]))
  if (merge === undefined) throw new RangeError('takenIn: what was changed was not merged')
  const counted = (
    [
      [savedWords.added, merge.added],
      [savedWords.replaced, merge.replaced],
      [savedWords.known, merge.known],
      [savedWords.leftOut, unread],
      [savedWords.noRoom, merge.surplus],
    ] as const
  ).filter(([, count]) => count > 0)
  const sentences = counted.map(([words, count]) =>
    say(words, { count: String(count), most: String(most.calculations) }),
  )
  return {
    text: sentences.length === 0 ? say(savedWords.noneInFile) : sentences.join(language === 'ja' ? '' : ' '),
    tone: 'good',
  }
}

interface EraseDialogProps {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly count: number
  onErase(): void
}

/** Asks once before everything is erased. The focus begins on the way out. */
function EraseDialog({ ref, count, onErase }: EraseDialogProps) {
  const { say } = useSite()
  const id = useId()
  return (
    <dialog className="erase" ref={ref} aria-labelledby={id} aria-describedby={`${id}-what`}>
      <h2 id={id}>{say(savedWords.eraseTitle)}</h2>
      <p id={`${id}-what`}>{say(savedWords.eraseWhat, { count: String(count) })}</p>
      <div className="name-actions">
        <button type="button" className="action" onClick={() => ref.current?.close()}>
          {say(savedWords.cancel)}
        </button>
        <button type="button" className="action wrong" onClick={onErase}>
          {say(savedWords.eraseNow)}
        </button>
      </div>
    </dialog>
  )
}
