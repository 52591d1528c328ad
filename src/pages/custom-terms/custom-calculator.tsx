import { memo, useDeferredValue } from 'react'
import { billed } from '../../ui/answer/bill.ts'
import { FactsForm } from '../../ui/answer/facts-form.tsx'
import { Headline, Spoken } from '../../ui/answer/headline.tsx'
import { Sheet } from '../../ui/answer/sheet.tsx'
import { useWork } from '../../ui/answer/use-work.ts'
import { CalculatorGists } from '../../ui/cites/cites.tsx'
import type { Change, Draft } from '../../ui/form/draft.ts'
import { useSite } from '../../ui/link/site.ts'
import { FormatterContext, useFormatter } from '../../ui/text/formatter.ts'
import { formulaText, ruleText } from '../../ui/text/rule.ts'
import type { Ready } from './check-terms.ts'
import type { EditorState } from './editor-state.ts'
import type { TermsProblems } from './terms-problems.ts'
import { termsWords } from './words.ts'

interface StillNeededProps {
  readonly editor: EditorState
  readonly problems: TermsProblems
  nameOf(term: string): string
}

/** What keeps the terms from being used. While there is a calculation under earlier terms, it says that this is one. */
export function StillNeeded({ editor, problems, nameOf }: StillNeededProps) {
  const { say } = useSite()
  if (editor.problems.length === 0) return null
  const { needed, wrong, elsewhere } = problems
  const named = (places: Iterable<string>): readonly string[] => [
    ...new Set(
      [...places].map((place) =>
        fieldName(place, nameOf, { 'own.from': say(termsWords.from), 'own.cite': say(termsWords.fromCite) }),
      ),
    ),
  ]
  const toCorrect = named(wrong.keys())
  const toEnter = named(needed).filter((name) => !toCorrect.includes(name))
  return (
    <div className="custom-missing" role="status">
      {editor.ready !== undefined && <p>{say(termsWords.stale)}</p>}
      {toEnter.length > 0 && <Names title={say(termsWords.waits)} names={toEnter} />}
      {toCorrect.length > 0 && <Names title={say(termsWords.waitsWrong)} names={toCorrect} />}
      {elsewhere.length > 0 && (
        <details>
          <summary>{say(termsWords.technical)}</summary>
          <ul lang="en">
            {elsewhere.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  return (
    <>
      <p>{title}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}

/** A term goes by its name, whichever of its fields it is. */
function fieldName(place: string, nameOf: (term: string) => string, others: Readonly<Record<string, string>>): string {
  const [, id = ''] = place.split('.')
  return others[place] ?? nameOf(id)
}

interface CustomCalculatorProps {
  readonly editor: EditorState
  onChange(change: Change): void
}

/** The calculation under the terms beside it, once there are any that can be used. */
export function CustomCalculator({ editor: { ready, facts }, onChange }: CustomCalculatorProps) {
  return ready === undefined || facts === undefined ? null : <AtWork ready={ready} draft={facts} onChange={onChange} />
}

const StillSheet = memo(Sheet)

interface AtWorkProps {
  readonly ready: Ready
  readonly draft: Draft
  onChange(change: Change): void
}

function AtWork({ ready: { catalogue, calculator }, draft, onChange }: AtWorkProps) {
  const { language } = useSite()
  const work = useWork(catalogue, calculator, draft, language, billed)
  const { answer, formatter } = work
  const settled = useDeferredValue(answer)
  return (
    <FormatterContext value={formatter}>
      <Headline answer={answer} />
      <FactsForm className="custom-facts" work={work} onChange={onChange} />
      <Spoken answer={settled} />
      <StillSheet answer={settled} catalogue={catalogue} onChange={onChange} />
      <Rule />
      <CalculatorGists />
    </FormatterContext>
  )
}

/** The rule and the formula in words, as these terms make them. */
function Rule() {
  const formatter = useFormatter()
  return (
    <section className="custom-rule">
      <h2>{formatter.say(termsWords.rule)}</h2>
      <p className="rule">{ruleText(formatter)}</p>
      <p className="formula">{formulaText(formatter)}</p>
    </section>
  )
}
