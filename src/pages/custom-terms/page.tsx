import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import type { SiteIndex } from '../../ui/catalogue/part.ts'
import type { Address } from '../../ui/link/address.ts'
import { serializeParameters } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { LeftOutNotice } from '../shell/left-out-notice.tsx'
import { Page } from '../shell/page.tsx'
import { EditorPane } from './editor-pane.tsx'
import { FileOpener } from './file-opener.tsx'
import { type FormulaEntry, formulasByQuestion } from './formulas.ts'
import { useEditor, type Waiting } from './use-editor.ts'
import { termsWords } from './words.ts'

interface CustomTermsPageProps {
  readonly opened: Address
  readonly formulas: readonly FormulaEntry[]
  /** The calculators of the site, whose terms one may start from. */
  readonly index: SiteIndex
}

/** A page where a person enters a provider's terms and calculates under them. */
export function CustomTermsPage({ opened, ...data }: CustomTermsPageProps) {
  return (
    <Page opened={opened}>
      <Own {...data} />
    </Page>
  )
}

function Own({ formulas, index }: Omit<CustomTermsPageProps, 'opened'>) {
  const { say, language } = useSite()
  const inUse = useEditor(language)
  const [notice, setNotice] = useState('')
  const { editor, waiting } = inUse
  const heading = useRef<HTMLHeadingElement>(null)
  const isChosen = useRef(false)
  const isOpen = editor !== undefined
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
  const opener = <FileOpener onOpen={open} onAnnounce={setNotice} />
  return (
    <main className="custom-terms">
      <div className="custom-title">
        <h1 ref={heading} tabIndex={-1}>
          {say(termsWords.title)}
        </h1>
        <p className="custom-lead">{say(termsWords.lead)}</p>
        <WaitingNotice waiting={waiting} />
      </div>
      {editor === undefined ? (
        <Chooser formulas={formulas} isLoading={waiting.is === 'loading'} opener={opener} onChoose={chosen} />
      ) : (
        <EditorPane
          inUse={inUse}
          editor={editor}
          formulas={formulas}
          index={index}
          opener={opener}
          onAnnounce={setNotice}
        />
      )}
      <p className="spoken" role="status">
        {notice}
      </p>
    </main>
  )
}

/** Why what was asked for is not there. */
function WaitingNotice({ waiting }: { readonly waiting: Waiting }) {
  const { say } = useSite()
  switch (waiting.is) {
    case 'choosing':
      return <LeftOutNotice leftOut={waiting.leftOut} />
    case 'unknown':
      return <p className="custom-notice">{say(termsWords.unknownKind, { kind: waiting.kind })}</p>
    case 'not-loaded':
      return (
        <p className="custom-notice" role="alert">
          {say(termsWords.notLoaded)}
        </p>
      )
    default:
      return null
  }
}

interface ChooserProps {
  readonly formulas: readonly FormulaEntry[]
  readonly isLoading: boolean
  readonly opener: ReactNode
  onChoose(): void
}

const hrefOf = ({ kind, variant }: FormulaEntry): string =>
  `#${serializeParameters([
    { name: 'own.kind', value: kind },
    ...(variant === 'plain' ? [] : [{ name: 'own.variant', value: variant }]),
    { name: 'v', value: '1' },
  ])}`

/** Every formula by the question that it answers, with the terms that it needs; each is a link that opens its form. */
function Chooser({ formulas, isLoading, opener, onChoose }: ChooserProps) {
  const { say } = useSite()
  return (
    <div className="custom-chooser" aria-busy={isLoading}>
      <div className="custom-choose">
        <h2>{say(termsWords.choose)}</h2>
        {opener}
      </div>
      <div className="custom-questions">
        {formulasByQuestion(formulas).map(({ question, formulas: under }) => (
          <section key={question.id}>
            <h3>{say(question.says)}</h3>
            <ul>
              {under.map((formula) => (
                <li key={`${formula.kind}/${formula.variant}`}>
                  <a href={hrefOf(formula)} onClick={onChoose}>
                    {say(formula.name)}
                  </a>
                  <p>{say(formula.help)}</p>
                  <p className="custom-needs">
                    {say(termsWords.termsOf, {
                      terms: formula.terms.map((term) => say(term)).join(say(termsWords.comma)),
                    })}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
