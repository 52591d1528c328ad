import { memo, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../calculators/engine/seed/provider.ts'
import type { Words } from '../../calculators/kernel/schema/words.ts'
import { copyText, downloadFile } from '../pages/shell/copy-and-download.ts'
import type { Calculation } from '../pages/shell/use-calculation.ts'
import type { Answer } from '../ui/answer/answer.ts'
import type { Draft } from '../ui/form/draft.ts'
import { fragmentOf } from '../ui/form/fragment.ts'
import { useSite } from '../ui/link/site.ts'
import { useFormatter } from '../ui/text/formatter.ts'
import type { Papers } from './documents.tsx'
import type { ParticularsProps } from './particulars-fields.tsx'
import { usePapers, usePrinted } from './use-documents.ts'

/** What the page says where a calculation is sent on or printed. A name in braces is filled in. */
const sendWords = {
  sending: { ja: '送る・印刷する', en: 'Send or print' },
  copyLink: { ja: 'リンクをコピー', en: 'Copy link' },
  copyText: { ja: 'テキストをコピー', en: 'Copy as text' },
  copyMarkdown: { ja: 'Markdownでコピー', en: 'Copy as Markdown' },
  download: { ja: 'JSONを保存', en: 'Download JSON' },
  print: { ja: '印刷・PDF保存', en: 'Print / save as PDF' },
  copied: { ja: 'コピーしました', en: 'Copied' },
  saved: { ja: '保存しました', en: 'Downloaded' },
  failed: { ja: '失敗しました', en: 'Failed' },
  status: { ja: '{action}：{outcome}', en: '{action}: {outcome}' },
  particulars: { ja: '計算書の記載事項', en: 'Particulars of the statement' },
} as const satisfies Readonly<Record<string, Words>>

interface Props extends ParticularsProps {
  readonly papers: Papers | undefined
  load(): Promise<unknown>
}

/** Where the particulars of the statement are entered; the fields are made when somebody asks for them. */
function Particulars({ papers, load, ...shown }: Props) {
  const { say } = useSite()
  const [isOpen, setOpen] = useState(false)
  const toggle = (to: boolean): void => {
    setOpen(to)
    if (to && papers === undefined) load().catch(() => undefined)
  }
  return (
    <details className="particulars" onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>{say(sendWords.particulars)}</summary>
      {isOpen && papers !== undefined && <papers.ParticularsFields {...shown} />}
    </details>
  )
}

/** The ways out of the page, in their order. */
const actions = ['copyLink', 'copyText', 'copyMarkdown', 'download', 'print'] as const

type Action = (typeof actions)[number]

/** What became of one. */
interface Done {
  readonly action: Action
  readonly how: 'copied' | 'saved' | 'failed'
}

/** The whole address of a calculation as it stands, whether or not the address line has caught up with the typing. */
function calculationLink(calculator: Calculator, draft: Draft): string {
  const [page = ''] = window.location.href.split('#')
  const fragment = fragmentOf(calculator, draft)
  return fragment === '' ? page : `${page}#${fragment}`
}

interface SendActionsProps {
  readonly answer: Answer
  readonly calculation: Calculation
  readonly catalogue: Catalogue
  readonly calculator: Calculator
}

const StillParticulars = memo(Particulars)

/** How long a button tells what it did. */
const shortly = 4000

/** Everything by which a calculation leaves the page: its link, a text, a document, a file, a printed statement. */
export function SendActions({ answer, calculation, catalogue, calculator }: SendActionsProps) {
  const { draft, change } = calculation
  const { say } = useSite()
  const formatter = useFormatter()
  const { papers, load } = usePapers(answer.outcome !== undefined)
  const [done, setDone] = useState<Done>()
  const [byHand, setByHand] = useState<string>()

  // Not the answer: that is another one already where a field loses the focus, as it does to the print dialog.
  const shown = useMemo(() => ({ formatter, draft }), [formatter, draft])
  const printed = usePrinted(shown)
  const link = (): string => calculationLink(calculator, draft)

  const copy = async (text: string): Promise<Done['how'] | undefined> => {
    if (await copyText(text)) return 'copied'
    await load()
    setByHand(text)
    return undefined
  }
  const act = async (action: Action): Promise<Done['how'] | undefined> => {
    if (action === 'copyLink') return copy(link())
    const { reportOf, plainCopy, markdownCopy, doorFile, localDay } = papers ?? (await load())
    switch (action) {
      case 'copyText':
        return copy(plainCopy(formatter, reportOf(formatter, catalogue, draft, answer), link()))
      case 'copyMarkdown':
        return copy(markdownCopy(formatter, reportOf(formatter, catalogue, draft, answer), link()))
      case 'download':
        downloadFile(await doorFile(catalogue, calculator, answer, localDay(new Date())))
        return 'saved'
      case 'print':
        window.print()
        return undefined
    }
  }
  const tell = (action: Action, how: Done['how'] | undefined): void => {
    if (how === undefined) return
    const status: Done = { action, how }
    setDone(status)
    window.setTimeout(() => setDone((now) => (now === status ? undefined : now)), shortly)
  }
  const press = (action: Action): void => {
    act(action).then(
      (how) => tell(action, how),
      () => tell(action, 'failed'),
    )
  }

  return (
    <section className="sending" aria-label={say(sendWords.sending)}>
      <ul className="sending-actions">
        {actions.map((action) => (
          <li key={action}>
            <button type="button" onClick={() => press(action)}>
              <span className={done?.action === action ? 'hidden' : undefined}>{say(sendWords[action])}</span>
              {done?.action === action && <span className={done.how}>{say(sendWords[done.how])}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p className="spoken" role="status">
        {done && say(sendWords.status, { action: say(sendWords[done.action]), outcome: say(sendWords[done.how]) })}
      </p>
      <StillParticulars papers={papers} load={load} particulars={draft.particulars} onChange={change} />
      {papers !== undefined && byHand !== undefined && (
        <papers.ByHand text={byHand} onClose={() => setByHand(undefined)} />
      )}
      {papers !== undefined &&
        printed !== undefined &&
        createPortal(
          <papers.Statement
            report={papers.reportOf(formatter, catalogue, draft, answer)}
            particulars={draft.particulars}
            today={papers.localDay(new Date())}
            link={link()}
          />,
          document.body,
        )}
    </section>
  )
}
