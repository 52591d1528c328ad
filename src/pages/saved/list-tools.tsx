import { useId } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { type Language, nameOrder } from '../../ui/text/format.ts'
import { localDay } from '../../ui/text/local-day.ts'
import { downloadFile } from '../shell/copy-and-download.ts'
import type { SavedCalculation } from './saved-calculation.ts'
import { discardUnread, type Notice, type SavedCalculations } from './saved-calculations.ts'
import { savedWords } from './words.ts'

/** What a person has to know before the list: that nothing can be kept here, or that something could not be read. */
export function Notices({ here, onNotice }: { readonly here: SavedCalculations; onNotice(notice: Notice): void }) {
  const { say } = useSite()
  const { state, unread } = here
  const saveUnread = (): void =>
    downloadFile({ name: `yakkan-unread-${localDay(new Date())}.json`, text: unread.join('\n') })
  const discard = (): void => {
    const gone = discardUnread()
    onNotice(
      gone === 'done'
        ? { text: say(savedWords.discarded), tone: 'good' }
        : { text: say(savedWords[gone]), tone: 'bad' },
    )
  }
  return (
    <>
      {(state === 'blocked' || state === 'newer') && (
        <p className="saved-notice" role="alert">
          {say(savedWords[state])}
        </p>
      )}
      {unread.length > 0 && (
        <section className="saved-notice" aria-label={say(savedWords.unread)}>
          <p>{say(savedWords.unread)}</p>
          <div className="name-actions">
            <button type="button" className="action" onClick={saveUnread}>
              {say(savedWords.unreadDownload)}
            </button>
            {state === 'open' && (
              <button type="button" className="action quiet" onClick={discard}>
                {say(savedWords.unreadDiscard)}
              </button>
            )}
          </div>
        </section>
      )}
    </>
  )
}

interface ToolsProps {
  readonly order: SortOrder
  /** How many are chosen to be compared. */
  readonly count: number
  onOrder(order: SortOrder): void
  onCompare(): void
}

/** What stands above the list: its order, and the comparison of what is chosen in it. */
export function Tools({ order, count, onOrder, onCompare }: ToolsProps) {
  const { say } = useSite()
  const id = useId()
  const isEnough = count > 1
  return (
    <div className="saved-tools">
      <div className="sort">
        <label htmlFor={id}>{say(savedWords.sort)}</label>
        <select id={id} value={order} onChange={({ target }) => onOrder(target.value === 'name' ? 'name' : 'date')}>
          <option value="date">{say(savedWords.byDate)}</option>
          <option value="name">{say(savedWords.byName)}</option>
        </select>
      </div>
      <p className="saved-help">{say(savedWords.chooseHelp)}</p>
      <button type="button" className="action compare-chosen" disabled={!isEnough} onClick={onCompare}>
        {isEnough ? say(savedWords.compareSome, { count: String(count) }) : say(savedWords.compare)}
      </button>
    </div>
  )
}

export type SortOrder = 'date' | 'name'

/** The latest first, or by name as the language sorts them; equal names the latest first. */
export function sorted(
  all: readonly SavedCalculation[],
  order: SortOrder,
  language: Language,
): readonly SavedCalculation[] {
  if (order === 'date') return all.toSorted(later)
  const byName = nameOrder(language)
  return all.toSorted((a, b) => byName(a.name, b.name) || later(a, b))
}

const later = (a: SavedCalculation, b: SavedCalculation): number =>
  a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : 0
