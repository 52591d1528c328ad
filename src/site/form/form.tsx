import { useMemo } from 'react'
import type { Fields } from '../../../calculators/kernel/read-facts.ts'
import type { Answer } from '../answer/answer.ts'
import { useReader } from '../text/reader.ts'
import { type BrokenOrder, brokenOrders } from './broken-order.ts'
import { type Change, type Draft, untouched } from './draft.ts'
import { Field } from './field.tsx'
import { RowsField } from './rows-field.tsx'

interface FormProps {
  readonly fields: Fields
  readonly draft: Draft
  readonly answer: Answer
  onChange(change: Change): void
}

const inOrder: ReadonlyMap<string, BrokenOrder> = new Map()

/** The form, made from the shapes of the facts. It answers as one types, so there is nothing to submit. */
export function Form({ fields, draft, answer, onChange }: FormProps) {
  const { calculator } = useReader()
  const isInOrder = ![...answer.wrong.values()].includes('wrong-order')
  const orders = useMemo(() => (isInOrder ? inOrder : brokenOrders(calculator, draft)), [isInOrder, calculator, draft])
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
            answer={answer}
            orders={orders}
            onChange={(to) => onChange({ set: 'cell', field: key, to })}
          />
        ) : (
          <RowsField
            key={key}
            field={key}
            shape={shape}
            row={shape.row}
            rows={draft.rows[key] ?? []}
            answer={answer}
            orders={orders}
            onChange={onChange}
          />
        ),
      )}
    </div>
  )
}
