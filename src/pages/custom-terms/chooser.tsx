import type { ReactNode } from 'react'
import { written } from '../../ui/link/parameters.ts'
import { useSite } from '../../ui/link/site.ts'
import { questions } from '../../ui/text/question-words.ts'
import { formulasByQuestion } from './by-question.ts'
import type { FormulaEntry } from './formulas.ts'
import { ownWords } from './words.ts'

interface ChooserProps {
  readonly formulas: readonly FormulaEntry[]
  readonly isLoading: boolean
  readonly opener: ReactNode
  onChoose(): void
}

const hrefOf = ({ kind, variant }: FormulaEntry): string =>
  `#${written([
    { name: 'own.kind', value: kind },
    ...(variant === 'plain' ? [] : [{ name: 'own.variant', value: variant }]),
    { name: 'v', value: '1' },
  ])}`

/** Every formula by the question that it answers, with the terms that it needs; each is a link that opens its form. */
export function Chooser({ formulas, isLoading, opener, onChoose }: ChooserProps) {
  const { say } = useSite()
  return (
    <div className="own-chooser" aria-busy={isLoading}>
      <div className="own-choose">
        <h2>{say(ownWords.choose)}</h2>
        {opener}
      </div>
      <div className="own-questions">
        {formulasByQuestion(formulas).map(({ question, formulas: under }) => (
          <section key={question}>
            <h3>{say(questions[question].says)}</h3>
            <ul>
              {under.map((formula) => (
                <li key={`${formula.kind}/${formula.variant}`}>
                  <a href={hrefOf(formula)} onClick={onChoose}>
                    {say(formula.name)}
                  </a>
                  <p>{say(formula.help)}</p>
                  <p className="own-needs">
                    {say(ownWords.termsOf, { terms: formula.terms.map((term) => say(term)).join(say(ownWords.comma)) })}
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
