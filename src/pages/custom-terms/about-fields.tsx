import { type Currency, minorDigits } from '../../../calculators/kernel/number/money.ts'
import { parseEntry } from '../../ui/form/parse-entry.ts'
import { units } from '../../ui/form/unit.ts'
import { useSite } from '../../ui/link/site.ts'
import { date } from '../../ui/text/format.ts'
import { wordsFor } from '../../ui/text/names.ts'
import { app } from '../../ui/text/words.ts'
import { formatCites } from './cite-text.ts'
import type { EditorState } from './editor-state.ts'
import { LineField, Options } from './fields.tsx'
import { nameOfFormula } from './formulas.ts'
import type { TermsChange, TermsTexts } from './terms-draft.ts'
import type { TermsProblems } from './terms-problems.ts'
import { namedArticles } from './terms-seed.ts'
import { defaultTexts, termsWords } from './words.ts'

interface AboutFieldsProps {
  readonly editor: EditorState
  readonly problems: TermsProblems
  onChange(change: TermsChange): void
}

const isCurrency = (text: string): text is Currency => Object.hasOwn(minorDigits, text)

/** Whose terms they are: names, currency, the first day in force. */
export function AboutFields({ editor, problems, onChange }: AboutFieldsProps) {
  const { say, language } = useSite()
  const { draft, loaded } = editor
  const { formula, kind, variant } = loaded
  const { texts } = draft
  const wrongAt = (place: string): string | undefined => {
    const words = problems.wrong.get(place)
    return words && say(words)
  }
  const line = (text: keyof TermsTexts, label: string, more: { placeholder?: string; note?: string } = {}) => (
    <LineField
      place={`own.${text}`}
      label={label}
      text={texts[text]}
      isOptional={text !== 'cite'}
      wrong={wrongAt(`own.${text}`)}
      onChange={(to) => onChange({ set: 'text', text, to })}
      {...more}
    />
  )
  const from = parseEntry('date', texts.from)
  const isDated = texts.from.trim() !== ''
  return (
    <section>
      <h2>{say(termsWords.about)}</h2>
      <div className="custom-fields">
        {line('provider', say(termsWords.provider), { placeholder: say(defaultTexts.provider) })}
        {line('document', say(termsWords.document), { placeholder: say(defaultTexts.document) })}
        {line('title', say(termsWords.calculation), { placeholder: say(nameOfFormula(kind, variant)) })}
        {formula.isMoney && (
          <Options
            place="own.currency"
            label={say(termsWords.currency)}
            options={Object.keys(minorDigits)
              .filter(isCurrency)
              .map((each) => [each, say(units[each])] as const)}
            chosen={draft.currency}
            onChoose={(to) => onChange({ set: 'currency', to })}
          />
        )}
        {formula.edition !== undefined &&
          line('from', say(termsWords.from), {
            placeholder: say(app.example, { value: '2026-04-01' }),
            note: isDated ? date(from, language) : '',
          })}
        {formula.edition !== undefined &&
          isDated &&
          line('cite', say(termsWords.fromCite), {
            note: formatCites(texts.cite, draft, language) || say(termsWords.citeHelp),
          })}
        {isDated && (
          <div className="field field-flag custom-field">
            <label>
              <input
                type="checkbox"
                name="own.byContract"
                checked={draft.byContract}
                onChange={({ target }) => onChange({ set: 'by-contract', to: target.checked })}
              />
              <span>{say(termsWords.byContract)}</span>
            </label>
          </div>
        )}
        {namedArticles(draft).map((article) => (
          <LineField
            key={article}
            place={`article.${article}`}
            label={say(termsWords.article, { article })}
            text={draft.articles[article] ?? ''}
            isOptional
            placeholder={article}
            onChange={(to) => onChange({ set: 'article', article, to })}
          />
        ))}
      </div>
    </section>
  )
}

interface FactNamesProps {
  readonly editor: EditorState
  onChange(change: TermsChange): void
}

/** What the entries of the calculation are called, where the kind's own names are too general. */
export function FactNames({ editor, onChange }: FactNamesProps) {
  const { say, language } = useSite()
  const { kind, formula } = editor.loaded
  const nameOf = (fact: string): string => wordsFor(kind, fact)?.[language] ?? fact
  const facts = Object.keys(formula.facts)
  const [first = ''] = facts
  return (
    <details className="custom-names">
      <summary>{say(termsWords.names)}</summary>
      <p className="custom-help">{say(termsWords.namesHelp, { example: nameOf(first) })}</p>
      <div className="custom-fields">
        {facts.map((fact) => (
          <LineField
            key={fact}
            place={`fact.${fact}`}
            label={nameOf(fact)}
            text={editor.draft.facts[fact]?.label ?? ''}
            isOptional
            onChange={(to) => onChange({ set: 'fact', fact, to })}
          />
        ))}
      </div>
    </details>
  )
}
