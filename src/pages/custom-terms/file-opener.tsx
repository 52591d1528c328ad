import { useState } from 'react'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import { FileButton } from '../../ui/form/file-button.tsx'
import { useSite } from '../../ui/link/site.ts'
import { FileReport } from './file-report.tsx'
import { type OpenedFile, onlyCalculator, openFile } from './open-file.ts'
import { ownWords } from './words.ts'

interface FileOpenerProps {
  onOpen(seed: Seed, calculator: string): void
  onTell(text: string): void
}

/** Opens a seed file; where it holds several calculators, asks which, and where it is wrong, tells each problem. */
export function FileOpener({ onOpen, onTell }: FileOpenerProps) {
  const { say } = useSite()
  const [opened, setOpened] = useState<OpenedFile>()

  const take = (file: string, seed: Seed, calculator: string): void => {
    setOpened(undefined)
    onOpen(seed, calculator)
    onTell(say(ownWords.opened, { file }))
  }
  const read = async (file: File): Promise<void> => {
    const found = await openFile(file)
    const calculator = onlyCalculator(found)
    if (found.is === 'seed' && calculator !== undefined) take(found.file, found.seed, calculator)
    else setOpened(found)
  }
  return (
    <div className="own-opener">
      <FileButton label={say(ownWords.open)} onChoose={(file) => void read(file)} />
      {opened !== undefined && <FileReport opened={opened} onTake={take} onClose={() => setOpened(undefined)} />}
    </div>
  )
}
