import { useSite } from '../../ui/link/site.ts'
import { Options } from '../custom-terms/fields.tsx'
import { CustomTermsFields } from './custom-terms-fields.tsx'
import { byProvider, type EmbedEntry } from './embed-entry.ts'
import { SelectField } from './reading-fields.tsx'
import type { SetupInUse } from './use-setup.ts'
import { configuratorWords } from './words.ts'

interface WhatProps {
  readonly index: readonly EmbedEntry[]
  readonly inUse: SetupInUse
  onTell(text: string): void
}

const languages = [
  ['ja', '日本語'],
  ['en', 'English'],
] as const

/** Which calculator, in which language, under whose terms. */
export function What({ index, inUse, onTell }: WhatProps) {
  const { say } = useSite()
  const { setup, filled, change } = inUse
  const isOwn = setup.seed !== ''
  const own = isOwn && filled !== undefined ? filled.calculator : undefined
  const groups = byProvider(index)
  /** The same calculation under the other provider, where it has that. */
  const chooseProvider = (to: string): void => {
    const { entries } = groups.find(({ provider }) => provider === to) ?? {}
    const entry = entries?.find(({ calculator }) => calculator === setup.calculator) ?? entries?.[0]
    if (entry !== undefined) change({ provider: entry.provider, calculator: entry.calculator, seed: '' })
  }
  return (
    <section className="embed-what">
      <h2>{say(configuratorWords.what)}</h2>
      <SelectField
        place="embed.provider"
        label={say(configuratorWords.provider)}
        chosen={isOwn ? '' : setup.provider}
        onChoose={chooseProvider}
      >
        {isOwn && <option value="">{own ? say(own.provider.name) : '…'}</option>}
        {groups.map(({ provider, entries }) => (
          <option key={provider} value={provider}>
            {say(entries[0].providerName)}
          </option>
        ))}
      </SelectField>
      <SelectField
        place="embed.calculator"
        label={say(configuratorWords.calculator)}
        chosen={setup.calculator}
        onChoose={(calculator) => change({ calculator })}
      >
        {isOwn ? (
          <option value={setup.calculator}>{own ? say(own.title) : '…'}</option>
        ) : (
          groups
            .find(({ provider }) => provider === setup.provider)
            ?.entries.map(({ calculator, title }) => (
              <option key={calculator} value={calculator}>
                {say(title)}
              </option>
            ))
        )}
      </SelectField>
      <Options
        place="embed.language"
        label={say(configuratorWords.language)}
        options={languages}
        chosen={setup.language}
        onChoose={(language) => change({ language })}
      />
      <CustomTermsFields inUse={inUse} index={index} onTell={onTell} />
    </section>
  )
}
