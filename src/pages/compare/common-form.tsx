import { type ReactNode, useId } from 'react'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Fields } from '../../../calculators/kernel/schema/read-facts.ts'
import type { Answer } from '../../ui/answer/answer.ts'
import { type Change, type Draft, shownFields } from '../../ui/form/draft.ts'
import { Form } from '../../ui/form/form.tsx'
import { useReader } from '../../ui/text/reader.ts'
import type { Common } from './common.ts'
import { grouped } from './question.ts'
import { compareWords } from './words.ts'

interface CommonFormProps {
  readonly common: Common
  readonly draft: Draft
  readonly answer: Answer
  onChange(change: Change): void
}

/** What everybody is asked; then, under its name, what a provider alone takes. */
export function CommonForm({ common: { calculator, takers }, draft, answer, onChange }: CommonFormProps) {
  const { list, language } = useReader()
  const groups = grouped(shownFields(calculator), ([id]) => nameOf(takers.get(id)))
  const shared = groups.get('') ?? []
  const apart = [...groups].filter(([names]) => names !== '')
  const form = (fields: Fields) => <Form fields={fields} draft={draft} answer={answer} onChange={onChange} />

  function nameOf(of: readonly Calculator[] | undefined): string {
    return of === undefined ? '' : list(of.map(({ provider }) => provider.name[language]))
  }
  return (
    <>
      {form(shared)}
      {apart.map(([providers, fields]) => (
        <Apart key={fields[0]?.[0]} providers={providers}>
          {form(fields)}
        </Apart>
      ))}
    </>
  )
}

function Apart({ providers, children }: { readonly providers: string; readonly children: ReactNode }) {
  const { say } = useReader()
  const id = useId()
  return (
    <fieldset className="compare-apart" aria-labelledby={id}>
      <p id={id}>{say(compareWords.onlyFor, { providers })}</p>
      {children}
    </fieldset>
  )
}
