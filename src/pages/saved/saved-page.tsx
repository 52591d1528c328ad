import { useEffect, useRef, useState } from 'react'
import type { SiteIndex } from '../../ui/catalogue/part.ts'
import type { Address } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { Page } from '../shell/page.tsx'
import { pageWords } from '../shell/words.ts'
import { Comparison } from './comparison-table.tsx'
import { Data } from './data.tsx'
import { Notices, type SortOrder, sorted, Tools } from './list-tools.tsx'
import { most, type SavedCalculation } from './saved-calculation.ts'
import { type Changed, type Notice, updateSavedCalculations, useSavedCalculations } from './saved-calculations.ts'
import { RemovedRow, SavedRow } from './saved-row.tsx'
import { savedWords } from './words.ts'

/** The page of the calculations that were kept on this device. */
export function SavedPage({ opened, index }: { readonly opened: Address; readonly index: SiteIndex }) {
  return (
    <Page opened={opened}>
      <Saved index={index} />
    </Page>
  )
}

const nothing: Notice = { text: '', tone: 'heard' }

/** The kept calculations, and what can be done with them. */
function Saved({ index }: { readonly index: SiteIndex }) {
  const { say, language } = useSite()
  const here = useSavedCalculations()
  const [removed, setRemoved] = useState<readonly SavedCalculation[]>([])
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isCompared, setCompared] = useState(false)
  const [order, setOrder] = useState<SortOrder>('date')
  const [notice, setNotice] = useState(nothing)
  const frame = useRef<HTMLElement>(null)
  /** Where the focus is to go once the list has changed. */
  const wantsFocus = useRef<string>(undefined)
  useEffect(() => {
    const wanted = wantsFocus.current
    wantsFocus.current = undefined
    if (wanted !== undefined) frame.current?.querySelector<HTMLElement>(wanted)?.focus()
  })

  const isHere = (id: string): boolean => here.calculations.some((saved) => saved.id === id)
  const gone = removed.filter(({ id }) => !isHere(id))
  const listed = sorted([...here.calculations, ...gone], order, language)
  const compared = chosen.flatMap((id) => here.calculations.find((saved) => saved.id === id) ?? [])
  const isEmpty = here.state === 'open' && here.unread.length === 0 && listed.length === 0

  /** Changes the list, and says what was done or why it was not. */
  const change = (to: (all: readonly SavedCalculation[]) => readonly SavedCalculation[], done: string): boolean => {
    const changed: Changed = updateSavedCalculations(to)
    setNotice(changed === 'done' ? { text: done, tone: 'heard' } : { text: say(savedWords[changed]), tone: 'bad' })
    return changed === 'done'
  }
  const rename = (of: SavedCalculation, name: string): void => {
    const to = (saved: SavedCalculation): SavedCalculation => (saved.id === of.id ? { ...saved, name } : saved)
    change((all) => all.map(to), say(savedWords.renamed, { name }))
  }
  const remove = (of: SavedCalculation): void => {
    if (!change((all) => all.filter(({ id }) => id !== of.id), say(savedWords.removed, { name: of.name }))) return
    wantsFocus.current = `#removed-${of.id}`
    setRemoved([...removed.filter(({ id }) => id !== of.id), of])
    setChosen(chosen.filter((id) => id !== of.id))
  }
  const restore = (of: SavedCalculation): void => {
    const back = (all: readonly SavedCalculation[]): readonly SavedCalculation[] =>
      all.some(({ id }) => id === of.id) ? all : [...all, of]
    if (!change(back, say(savedWords.restored, { name: of.name }))) return
    wantsFocus.current = `#saved-${of.id}`
    setRemoved(removed.filter(({ id }) => id !== of.id))
  }
  const choose = (id: string, isChosen: boolean): void =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
  const forget = (): void => {
    wantsFocus.current = '.saved-status'
    setRemoved([])
    setChosen([])
  }

  return (
    <main className="saved" ref={frame}>
      <h1>{say(pageWords.saved)}</h1>
      <p className="saved-intro">{say(savedWords.intro)}</p>
      <Notices here={here} onNotice={setNotice} />
      <div className={`saved-status-line ${notice.tone}`}>
        <p className={notice.tone === 'heard' ? 'saved-status spoken' : 'saved-status'} role="status" tabIndex={-1}>
          {notice.text}
        </p>
      </div>
      {isEmpty && <Empty />}
      {listed.length > 0 && (
        <section aria-label={say(savedWords.list)}>
          <Tools
            order={order}
            count={compared.length}
            onOrder={setOrder}
            onCompare={() => {
              wantsFocus.current = '#comparison'
              setCompared(true)
            }}
          />
          <ul className="saved-list">
            {listed.map((saved) =>
              isHere(saved.id) ? (
                <SavedRow
                  key={saved.id}
                  saved={saved}
                  entry={index.find((each) => each.provider === saved.provider && each.calculator === saved.calculator)}
                  isChosen={chosen.includes(saved.id)}
                  isFull={compared.length >= most.compared}
                  onChoose={(isChosen) => choose(saved.id, isChosen)}
                  onRename={(name) => rename(saved, name)}
                  onRemove={() => remove(saved)}
                />
              ) : (
                <RemovedRow key={saved.id} saved={saved} onRestore={() => restore(saved)} />
              ),
            )}
          </ul>
        </section>
      )}
      {isCompared && compared.length > 1 && (
        <Comparison
          all={compared}
          onEnd={() => {
            wantsFocus.current = '.compare-chosen'
            setCompared(false)
          }}
        />
      )}
      {here.state !== 'unknown' && here.state !== 'blocked' && (
        <Data here={here} onNotice={setNotice} onErased={forget} />
      )}
    </main>
  )
}

/** What stands here before anything is kept. */
function Empty() {
  const { say, link } = useSite()
  return (
    <section className="saved-empty">
      <p>{say(savedWords.empty)}</p>
      <p>{say(savedWords.emptyHow)}</p>
      <p>
        <a href={link('')}>{say(savedWords.find)}</a>
      </p>
    </section>
  )
}
