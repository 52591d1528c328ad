import { useEffect, useRef, useState } from 'react'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import type { SiteIndex } from '../../ui/catalogue/index-entry.ts'
import type { Address } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { Page } from '../shell/page.tsx'
import { Chooser } from './chooser.tsx'
import { DeskPane } from './desk-pane.tsx'
import { FileOpener } from './file-opener.tsx'
import type { FormulaEntry } from './formulas.ts'
import { useDesk } from './use-desk.ts'
import { WaitingNotice } from './waiting-notice.tsx'
import { ownWords } from './words.ts'

interface OwnPageProps {
  readonly opened: Address
  readonly formulas: readonly FormulaEntry[]
  /** The calculators of the site, whose terms one may start from. */
  readonly index: SiteIndex
}

/** A page where a person enters a provider's terms and calculates under them. */
export function OwnPage({ opened, ...data }: OwnPageProps) {
  return (
    <Page opened={opened}>
      <Own {...data} />
    </Page>
  )
}

function Own({ formulas, index }: Omit<OwnPageProps, 'opened'>) {
  const { say, language } = useSite()
  const inUse = useDesk(language)
  const [told, setTold] = useState('')
  const { desk, waiting } = inUse
  const heading = useRef<HTMLHeadingElement>(null)
  const isChosen = useRef(false)
  const isOpen = desk !== undefined
  // What was chosen takes the place of the choice: the reader begins at its top.
  useEffect(() => {
    if (!isOpen || !isChosen.current) return
    isChosen.current = false
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [isOpen])
  const chosen = (): void => {
    isChosen.current = !isOpen
  }
  const open = (seed: Seed, calculator: string): void => {
    chosen()
    inUse.open(seed, calculator)
  }
  const opener = <FileOpener onOpen={open} onTell={setTold} />
  return (
    <main className="own">
      <div className="own-title">
        <h1 ref={heading} tabIndex={-1}>
          {say(ownWords.title)}
        </h1>
        <p className="own-lead">{say(ownWords.lead)}</p>
        <WaitingNotice waiting={waiting} />
      </div>
      {desk === undefined ? (
        <Chooser formulas={formulas} isLoading={waiting.is === 'loading'} opener={opener} onChoose={chosen} />
      ) : (
        <DeskPane inUse={inUse} desk={desk} formulas={formulas} index={index} opener={opener} onTell={setTold} />
      )}
      <p className="spoken" role="status">
        {told}
      </p>
    </main>
  )
}
