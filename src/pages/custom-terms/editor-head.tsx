import { useId } from 'react'
import type { SiteIndex } from '../../ui/catalogue/part.ts'
import { useSite } from '../../ui/link/site.ts'
import type { EditorState } from './editor-state.ts'
import { type FormulaEntry, formulasByQuestion } from './formulas.ts'
import { untouchedDraft } from './terms-draft.ts'
import type { Editor } from './use-editor.ts'
import { termsWords } from './words.ts'

interface EditorHeadProps {
  readonly inUse: Editor
  readonly editor: EditorState
  readonly formulas: readonly FormulaEntry[]
  readonly index: SiteIndex
}

/** What is computed, and the terms that one may start from. */
export function EditorHead({ inUse, editor, formulas, index }: EditorHeadProps) {
  const { say } = useSite()
  const id = useId()
  const { draft, loaded } = editor
  const { kind, variant } = draft
  const starts = index.filter((each) => each.kind === kind && each.variant === variant)
  const isAmbiguous = new Set(starts.map(({ provider }) => provider)).size < starts.length
  return (
    <div className="custom-head">
      <div className="field custom-field">
        <label htmlFor={id}>{say(termsWords.kind)}</label>
        <select
          id={id}
          value={`${kind}/${variant}`}
          onChange={({ target }) => {
            const [toKind = '', toVariant = ''] = target.value.split('/')
            inUse.choose(toKind, toVariant)
          }}
        >
          {formulasByQuestion(formulas).map(({ question, formulas: under }) => (
            <optgroup key={question.id} label={say(question.says)}>
              {under.map((each) => (
                <option key={`${each.kind}/${each.variant}`} value={`${each.kind}/${each.variant}`}>
                  {say(each.name)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <fieldset className="custom-starts" aria-label={say(termsWords.start)}>
        <span className="label">{say(termsWords.start)}</span>
        <button type="button" onClick={() => inUse.replace(untouchedDraft(kind, variant, loaded.formula))}>
          {say(termsWords.startBlank)}
        </button>
        {starts.map(({ provider, calculator, providerName, title }) => (
          <button key={`${provider}/${calculator}`} type="button" onClick={() => inUse.startFrom(provider, calculator)}>
            {isAmbiguous
              ? say(termsWords.startOf, { provider: say(providerName), title: say(title) })
              : say(providerName)}
          </button>
        ))}
      </fieldset>
      <p className="custom-replaced" role="status">
        {editor.before !== undefined && (
          <>
            {say(termsWords.replaced)}{' '}
            <button type="button" className="custom-quiet" onClick={inUse.undo}>
              {say(termsWords.undo)}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
