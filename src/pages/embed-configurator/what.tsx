import { useState } from 'react'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import { FileButton } from '../../ui/form/file-button.tsx'
import { useSite } from '../../ui/link/site.ts'
import { LineField, Options } from '../custom-terms/fields.tsx'
import { FileReport } from '../custom-terms/file-opener.tsx'
import { type OpenedFile, onlyCalculator, openFile } from '../custom-terms/load.ts'
import { byProvider, type EmbedEntry } from './page-data.ts'
import { SelectField } from './reading-fields.tsx'
import type { SetupInUse } from './use-setup.ts'
import { configuratorWords } from './words.ts'

interface CustomTermsFieldsProps {
  readonly inUse: SetupInUse
  readonly index: readonly EmbedEntry[]
  onAnnounce(text: string): void
}

interface Read {
  readonly text: string
  readonly opened: OpenedFile
}

/** Terms of the author's own, pasted or from a file; where they are wrong, each problem is told. */
function CustomTermsFields({ inUse, index, onAnnounce }: CustomTermsFieldsProps) {
  const { say } = useSite()
  const [typed, setTyped] = useState('')
  const [read, setRead] = useState<Read>()
  const { setup, filled, change } = inUse

  const use = (text: string, seed: Seed, calculator: string): void => {
    setRead(undefined)
    change({ provider: seed.provider, calculator, seed: text })
    onAnnounce(say(configuratorWords.customUsed, { provider: say(seed.name) }))
  }
  const open = async (file: File): Promise<void> => {
    const opened = await openFile(file)
    const text = opened.is === 'seed' ? await file.text() : ''
    const only = onlyCalculator(opened)
    if (opened.is === 'seed' && only !== undefined) use(text, opened.seed, only)
    else setRead({ text, opened })
  }
  const stop = (): void => {
    const [first] = index
    if (first !== undefined) change({ provider: first.provider, calculator: first.calculator, seed: '' })
  }
  return (
    <details className="embed-custom" open={setup.seed !== ''}>
      <summary>{say(configuratorWords.customTerms)}</summary>
      <p className="embed-help">{say(configuratorWords.customHelp)}</p>
      {setup.seed !== '' && filled !== undefined && (
        <p className="embed-custom-used">
          {say(configuratorWords.customUsed, { provider: say(filled.calculator.provider.name) })}{' '}
          <button type="button" className="custom-quiet" onClick={stop}>
            {say(configuratorWords.customStop)}
          </button>
        </p>
      )}
      <LineField place="embed.seed" label={say(configuratorWords.customText)} text={typed} isLong onChange={setTyped} />
      <div className="embed-actions">
        <button
          type="button"
          disabled={typed.trim() === ''}
          onClick={() => void open(new File([typed], say(configuratorWords.customPasted)))}
        >
          {say(configuratorWords.customUse)}
        </button>
        <FileButton label={say(configuratorWords.customFile)} onChoose={(file) => void open(file)} />
      </div>
      {read !== undefined && (
        <FileReport
          opened={read.opened}
          onTake={(_, seed, calculator) => use(read.text, seed, calculator)}
          onClose={() => setRead(undefined)}
        />
      )}
    </details>
  )
}

interface WhatProps {
  readonly index: readonly EmbedEntry[]
  readonly inUse: SetupInUse
  onAnnounce(text: string): void
}

const languages = [
  ['ja', '日本語'],
  ['en', 'English'],
] as const

/** Which calculator, in which language, under whose terms. */
export function What({ index, inUse, onAnnounce }: WhatProps) {
  const { say } = useSite()
  const { setup, filled, change } = inUse
  const isCustom = setup.seed !== ''
  const custom = isCustom && filled !== undefined ? filled.calculator : undefined
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
        chosen={isCustom ? '' : setup.provider}
        onChoose={chooseProvider}
      >
        {isCustom && <option value="">{custom ? say(custom.provider.name) : '…'}</option>}
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
        {isCustom ? (
          <option value={setup.calculator}>{custom ? say(custom.title) : '…'}</option>
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
      <CustomTermsFields inUse={inUse} index={index} onAnnounce={onAnnounce} />
    </section>
  )
}
