import { useState } from 'react'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import { FileButton } from '../../ui/form/file-button.tsx'
import { useSite } from '../../ui/link/site.ts'
import { LineField } from '../custom-terms/fields.tsx'
import { FileReport } from '../custom-terms/file-opener.tsx'
import { type OpenedFile, onlyCalculator, openFile } from '../custom-terms/load.ts'
import type { EmbedEntry } from './embed-entry.ts'
import type { SetupInUse } from './use-setup.ts'
import { configuratorWords } from './words.ts'

interface CustomTermsFieldsProps {
  readonly inUse: SetupInUse
  readonly index: readonly EmbedEntry[]
  onTell(text: string): void
}

interface Read {
  readonly text: string
  readonly opened: OpenedFile
}

/** Terms of the author's own, pasted or from a file; where they are wrong, each problem is told. */
export function CustomTermsFields({ inUse, index, onTell }: CustomTermsFieldsProps) {
  const { say } = useSite()
  const [typed, setTyped] = useState('')
  const [read, setRead] = useState<Read>()
  const { setup, filled, change } = inUse

  const use = (text: string, seed: Seed, calculator: string): void => {
    setRead(undefined)
    change({ provider: seed.provider, calculator, seed: text })
    onTell(say(configuratorWords.ownUsed, { provider: say(seed.name) }))
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
    <details className="embed-own" open={setup.seed !== ''}>
      <summary>{say(configuratorWords.ownTerms)}</summary>
      <p className="embed-help">{say(configuratorWords.ownHelp)}</p>
      {setup.seed !== '' && filled !== undefined && (
        <p className="embed-own-used">
          {say(configuratorWords.ownUsed, { provider: say(filled.calculator.provider.name) })}{' '}
          <button type="button" className="own-quiet" onClick={stop}>
            {say(configuratorWords.ownStop)}
          </button>
        </p>
      )}
      <LineField place="embed.seed" label={say(configuratorWords.ownText)} text={typed} isLong onChange={setTyped} />
      <div className="embed-actions">
        <button
          type="button"
          disabled={typed.trim() === ''}
          onClick={() => void open(new File([typed], say(configuratorWords.ownPasted)))}
        >
          {say(configuratorWords.ownUse)}
        </button>
        <FileButton label={say(configuratorWords.ownFile)} onChoose={(file) => void open(file)} />
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
