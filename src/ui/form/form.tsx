import type { Fields } from '../../../calculators/kernel/schema/read-facts.ts'
import type { Answer } from '../answer/answer.ts'
import { type Change, type Draft, untouched } from './draft.ts'
import { Field } from './field.tsx'
import { RowsField } from './rows-field.tsx'
import { useFieldCorrections } from './use-corrections.ts'

interface FormProps {
  readonly fields: Fields
  readonly draft: Draft
  readonly answer: Answer
  onChange(change: Change): void
}

/** The form, made from the shapes of the facts. It answers as one types, so there is nothing to submit. */
export function Form({ fields, draft, answer, onChange }: FormProps) {
  const wrong = useFieldCorrections(fields, draft, answer, onChange)
  return (
    <div className="form">
      {fields.map(([, key, shape]) =>
        shape.row === undefined ? (
          <Field
            key={key}
            place={key}
            id={key}
            shape={shape}
            cell={draft.cells[key] ?? untouched(shape)}
            isNeeded={answer.needed.includes(key)}
            wrong={wrong.get(key)}
            field={key}
            onChange={onChange}
          />
        ) : (
          <RowsField
            key={key}
            field={key}
            shape={shape}
            row={shape.row}
            rows={draft.rows[key] ?? []}
            needed={answer.needed}
            wrong={wrong}
            onChange={onChange}
          />
        ),
      )}
    </div>
  )
}
