import { type ReactNode, useId } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Draft } from '../../ui/form/draft.ts'
import { useFormatter } from '../../ui/text/formatter.ts'
import { termValueText } from '../../ui/text/reading-text.ts'
import { configuratorWords } from './words.ts'

interface SelectFieldProps {
  readonly place: string
  readonly label: string
  readonly chosen: string
  readonly children: ReactNode
  onChoose(to: string): void
}

/** One of many, or one of a few long ones. */
export function SelectField({ place, label, chosen, children, onChoose }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="field custom-field embed-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={place} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </div>
  )
}

interface ReadingFieldsProps {
  readonly draft: Draft
  onChoose(id: string, value: string): void
}

/** How the embed is to read what the terms leave open. */
export function ReadingFields({ draft, onChoose }: ReadingFieldsProps) {
  const formatter = useFormatter()
  const { say, name, calculator } = formatter
  const points = openPoints(calculator)
  return points.length === 0 ? null : (
    <div className="embed-readings">
      <h3>{say(configuratorWords.readings)}</h3>
      {points.map(({ id, preset, values }) => (
        <SelectField
          key={id}
          place={`reading ${id}`}
          label={name(id)}
          chosen={draft.readings[id] ?? ''}
          onChoose={(value) => onChoose(id, value)}
        >
          <option value="">
            {say(configuratorWords.readingPreset, { value: termValueText(formatter, id, preset) })}
          </option>
          {values.map((value) => (
            <option key={value} value={value}>
              {termValueText(formatter, id, value)}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  )
}

/** A point on which the terms are silent, and the ways to read it. */
interface OpenPoint {
  readonly id: string
  readonly preset: string
  readonly values: readonly string[]
}

/** The points that any edition leaves open; the newest says how they are read as a rule. */
function openPoints({ editions }: Calculator): readonly OpenPoint[] {
  const points = new Map<string, OpenPoint>()
  for (const { id, values } of editions.flatMap(({ terms }) => terms)) {
    if (values.length < 2) continue
    const known = points.get(id)?.values ?? []
    points.set(id, { id, preset: values[0].raw, values: [...new Set([...known, ...values.map(({ raw }) => raw)])] })
  }
  return [...points.values()]
}
