import { useSite } from '../../ui/link/site.ts'
import { localDay } from '../../ui/text/local-day.ts'
import { downloadFile } from '../shell/copy-and-download.ts'
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
