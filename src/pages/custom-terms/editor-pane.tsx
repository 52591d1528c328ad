import { type ReactNode, useMemo, useState } from 'react'
import type { SiteIndex } from '../../ui/catalogue/part.ts'
import { useSite } from '../../ui/link/site.ts'
import { wordsFor } from '../../ui/text/names.ts'
import { copyText, downloadFile } from '../shell/copy-and-download.ts'
import { LeftOutNotice } from '../shell/left-out-notice.tsx'
import { addressNow } from '../shell/page-address.ts'
import { AboutFields, FactNames } from './about-fields.tsx'
import { CustomCalculator, StillNeeded } from './custom-calculator.tsx'
import { EditorHead } from './editor-head.tsx'
import { type EditorState, seedInEditor } from './editor-state.ts'
import { type FormulaEntry, nameOfFormula } from './formulas.ts'
import { TermLine } from './term-line.tsx'
import { termsProblems } from './terms-problems.ts'
import type { Editor } from './use-editor.ts'
import { termsWords } from './words.ts'

interface PassOnProps {
  readonly editor: EditorState
  readonly inUse: Editor
  readonly opener: ReactNode
  onAnnounce(text: string): void
}

/** The terms as a link or as a file, and a file of terms opened: nothing of them is kept here. */
function PassOn({ editor, inUse, opener, onAnnounce }: PassOnProps) {
  const { say } = useSite()
  const [done, setDone] = useState('')
  const tell = (text: string): void => {
    setDone(text)
    onAnnounce(text)
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
    <section className="custom-pass">
      <h2>{say(termsWords.pass)}</h2>
      <div className="custom-actions">
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

interface EditorPaneProps {
  readonly inUse: Editor
  readonly editor: EditorState
  readonly formulas: readonly FormulaEntry[]
  readonly index: SiteIndex
  readonly opener: ReactNode
  onAnnounce(text: string): void
}

/** The terms on one side, the calculation under them on the other. */
export function EditorPane({ inUse, editor, formulas, index, opener, onAnnounce }: EditorPaneProps) {
  const { say, language } = useSite()
  const { draft, loaded } = editor
  const { formula, kind } = loaded
  const [active, setActive] = useState<string>()
  const problems = useMemo(
    () => termsProblems(editor.problems, draft, formula, active),
    [editor.problems, draft, formula, active],
  )
  const nameOf = (term: string): string => wordsFor(kind, term)?.[language] ?? term
  // Another formula, or other terms in its place, open the lines that they need.
  const opened = `${draft.kind}/${draft.variant} ${editor.opened}`
  const asForm = (label: string, children: ReactNode) => (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => event.preventDefault()}
      onFocus={({ target }) => setActive(target instanceof HTMLInputElement ? target.name : undefined)}
      onBlur={() => setActive(undefined)}
    >
      {children}
    </form>
  )
  return (
    <div className="terms-editor">
      <div className="custom-terms">
        <EditorHead inUse={inUse} editor={editor} formulas={formulas} index={index} />
        <LeftOutNotice leftOut={editor.leftOut} />
        {asForm(
          say(termsWords.terms),
          <>
            <h2>{say(termsWords.terms)}</h2>
            <p className="custom-help">{say(termsWords.termsHelp)}</p>
            <div className="custom-lines" key={opened}>
              {Object.entries(formula.terms).map(([id, shape]) => {
                const term = draft.terms[id]
                return (
                  term && (
                    <TermLine
                      key={id}
                      editor={editor}
                      id={id}
                      shape={shape}
                      term={term}
                      problems={problems}
                      onChange={inUse.change}
                    />
                  )
                )
              })}
            </div>
          </>,
        )}
      </div>
      <div className="custom-work">
        <h2 className="custom-calculator-title">
          {editor.ready?.calculator.title[language] ?? say(nameOfFormula(kind, loaded.variant))}
        </h2>
        <StillNeeded editor={editor} problems={problems} nameOf={nameOf} />
        <CustomCalculator editor={editor} onChange={inUse.changeFacts} />
      </div>
      <div className="custom-about">
        {asForm(
          say(termsWords.about),
          <>
            <AboutFields editor={editor} problems={problems} onChange={inUse.change} />
            <FactNames editor={editor} onChange={inUse.change} />
          </>,
        )}
        <PassOn editor={editor} inUse={inUse} opener={opener} onAnnounce={onAnnounce} />
      </div>
    </div>
  )
}
