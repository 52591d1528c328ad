import { useRef, useState } from 'react'
import type { Seed } from '../../../calculators/engine/seed-schema.ts'
import { ownWords } from '../../words/own.ts'
import { useSite } from '../page/site.ts'
import { FileReport } from './file-report.tsx'
import { type OpenedFile, openFile } from './open-file.ts'

interface FileOpenerProps {
  onOpen(seed: Seed, calculator: string): void
  onTell(text: string): void
}

/** Opens a seed file; where it holds several calculators, asks which, and where it is wrong, tells each problem. */
export function FileOpener({ onOpen, onTell }: FileOpenerProps) {
  const { say } = useSite()
  const input = useRef<HTMLInputElement>(null)
  const [opened, setOpened] = useState<OpenedFile>()

  const take = (file: string, seed: Seed, calculator: string): void => {
    setOpened(undefined)
    onOpen(seed, calculator)
    onTell(say(ownWords.opened, { file }))
  }
  const read = async (file: File): Promise<void> => {
    const found = await openFile(file)
    const only = found.is === 'seed' ? Object.keys(found.seed.calculators) : []
    const [calculator] = only
    if (found.is === 'seed' && calculator !== undefined && only.length === 1) take(found.file, found.seed, calculator)
    else setOpened(found)
  }
  return (
    <div className="own-opener">
      <button type="button" onClick={() => input.current?.click()}>
        {say(ownWords.open)}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) void read(file)
          // So that the same file can be chosen again once it was mended.
          target.value = ''
        }}
      />
      {opened !== undefined && <FileReport opened={opened} onTake={take} onClose={() => setOpened(undefined)} />}
    </div>
  )
}
