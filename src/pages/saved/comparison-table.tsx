import { useEffect, useId, useState } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { formatterOf } from '../../ui/text/formatter.ts'
import { type SavedAnswer, savedAnswer } from './answers.ts'
import { type Column, type ColumnHead, columnHeads, comparisonSections } from './comparison-rows.ts'
import type { SavedCalculation } from './saved-calculation.ts'
import { savedWords } from './words.ts'

interface ComparisonProps {
  readonly all: readonly SavedCalculation[]
  onEnd(): void
}

/** Kept calculations side by side. What cannot be computed is left out of the table; the list says why. */
export function Comparison({ all, onEnd }: ComparisonProps) {
  const { say, language } = useSite()
  const id = useId()
  const [answers, setAnswers] = useState<ReadonlyMap<string, SavedAnswer>>(new Map())
  const wanted = all.map(({ id: each, fragment }) => `${each}#${fragment}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new whenever the page is; what it holds counts
  useEffect(() => {
    let isAwaited = true
    void Promise.allSettled(all.map(savedAnswer)).then((settled) => {
      const found = settled.flatMap((each, at): readonly (readonly [string, SavedAnswer])[] => {
        const saved = all[at]
        const answer = each.status === 'fulfilled' ? each.value : undefined
        return saved === undefined || answer === undefined ? [] : [[saved.id, answer]]
      })
      if (isAwaited) setAnswers(new Map(found))
    })
    return () => {
      isAwaited = false
    }
  }, [wanted])
  const columns = all.flatMap(({ id: of, name }) => {
    const computed = answers.get(of)
    if (computed === undefined) return []
    return [{ id: of, name, formatter: formatterOf(computed.catalogue, computed.calculator, language), computed }]
  })
  return (
    <section className="comparison" aria-labelledby="comparison">
      <div className="comparison-head">
        <h2 id="comparison" tabIndex={-1}>
          {say(savedWords.comparison)}
        </h2>
        <button type="button" className="action quiet" onClick={onEnd}>
          {say(savedWords.compareEnd)}
        </button>
      </div>
      {columns.length > 1 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className="comparison-table" aria-labelledby={id} tabIndex={0}>
          <ComparisonTable columns={columns} captionId={id} />
        </section>
      )}
    </section>
  )
}

interface ComparisonTableProps {
  readonly columns: readonly (Column & { readonly id: string; readonly name: string })[]
  readonly captionId: string
}

/** The answers first, then what they come from. Lines on which all agree stand back. */
function ComparisonTable({ columns, captionId }: ComparisonTableProps) {
  const { say, language } = useSite()
  const heads = columnHeads(columns)
  return (
    <table>
      <caption id={captionId} className="spoken">
        {say(savedWords.comparisonOf)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(savedWords.item)}</th>
          {columns.map(({ id, name, formatter: { calculator } }) => (
            <th scope="col" key={id}>
              <span className="column-name">{name}</span>
              <span className="saved-of">{calculator.provider.name[language]}</span>
              <span className="saved-of">{calculator.title[language]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="answers">
          <th scope="row">{say(savedWords.result)}</th>
          {columns.map(({ id }, at) => (
            <td key={id}>{heads[at] && <HeadCell head={heads[at]} />}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{say(savedWords.difference)}</th>
          {columns.map(({ id }, at) => (
            <td key={id}>{heads[at]?.difference ?? '—'}</td>
          ))}
        </tr>
      </tbody>
      {comparisonSections(columns).map(({ title, lines }) => (
        <tbody key={title}>
          <tr className="section">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {title}
            </th>
          </tr>
          {lines.map(({ label, cells, isSame }) => (
            <tr key={label} className={isSame ? 'same' : undefined}>
              <th scope="row">{label}</th>
              {columns.map(({ id }, at) => (
                <td key={id}>{cells[at] ?? '—'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function HeadCell({ head: { label, figure, sentence } }: { readonly head: ColumnHead }) {
  return (
    <>
      <span className="saved-of">{label}</span>
      {figure !== undefined && <span className="column-figure">{figure}</span>}
      {figure === undefined && <span className="saved-of">{sentence}</span>}
    </>
  )
}
