import type { Term } from '../../../calculators/engine/seed/provider.ts'
import { formattedValue } from '../../../calculators/kernel/proof/print.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { Cites, citeWords } from '../cites/cites.tsx'
import { date } from '../text/format.ts'
import { useFormatter } from '../text/formatter.ts'
import { newestEdition } from '../text/names.ts'
import { formulaText, ruleText } from '../text/rule.ts'
import { UnbrokenFigures } from '../text/unbroken-figures.tsx'
import { app } from '../text/words.ts'

/** What the table of terms says. */
const termsWords = {
  rule: { ja: '計算のきまり', en: 'The rule' },
  terms: { ja: '約款の定め（定めのない点は既定の読み方）', en: 'The terms, and the default where they are silent' },
  notes: { ja: '注記', en: 'Notes' },
  documents: { ja: '参照した文書', en: 'Documents' },
} as const satisfies Readonly<Record<string, Words>>

/** What the calculation rests on: the rule and the formula in words; each term, stated with its place or assumed with its basis; notes; the documents. */
export function TermsTable() {
  const formatter = useFormatter()
  const { say, calculator, language } = formatter
  const { notes, provider } = calculator
  return (
    <div className="work-terms">
      <section>
        <h2>{say(termsWords.rule)}</h2>
        <p className="rule">
          <UnbrokenFigures text={ruleText(formatter) ?? ''} />
        </p>
        <p className="formula">
          <UnbrokenFigures text={formulaText(formatter) ?? ''} />
        </p>
      </section>
      <section>
        <h2>{say(termsWords.terms)}</h2>
        <dl className="terms">
          {newestEdition(calculator)?.terms.map((term) => (
            <TermLine key={term.id} term={term} />
          ))}
        </dl>
      </section>
      {notes.length > 0 && (
        <section>
          <h2>{say(termsWords.notes)}</h2>
          <ul className="plain">
            {notes.map(({ text, cites }) => (
              <li key={text.en}>
                {text[language]}
                <Cites cites={cites} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say(termsWords.documents)}</h2>
        <ul className="plain">
          {provider.documents.map(({ id, title, checkedOn }) => (
            <li key={id}>
              {title[language]}
              {checkedOn !== undefined && (
                <p className="checked">{say(citeWords.checked, { date: date(checkedOn, language) })}</p>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function TermLine({ term: { id, isStated, basis, cites, values } }: { readonly term: Term }) {
  const { say, name, value, language } = useFormatter()
  const { leaf } = values[0]
  return (
    <div>
      <dt>{name(id)}</dt>
      <dd className="term-value">
        <UnbrokenFigures text={value(leaf.unit, formattedValue(leaf).exact)} />
      </dd>
      <dd className="term-basis">
        {!isStated && (
          <p>
            <span className="mark">{say(app.assumed)}</span> {basis?.[language]}
          </p>
        )}
        <Cites cites={cites} />
      </dd>
    </div>
  )
}
