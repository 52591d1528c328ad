import { useEffect, useRef, useState } from 'react'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import { FileButton } from '../../ui/form/file-button.tsx'
import { useSite } from '../../ui/link/site.ts'
import { type OpenedFile, onlyCalculator, openFile } from './load.ts'
import { fileFaults, termsWords } from './words.ts'

interface FileOpenerProps {
  onOpen(seed: Seed, calculator: string): void
  onAnnounce(text: string): void
}

/** Opens a seed file; where it holds several calculators, asks which, and where it is wrong, tells each problem. */
export function FileOpener({ onOpen, onAnnounce }: FileOpenerProps) {
  const { say } = useSite()
  const [opened, setOpened] = useState<OpenedFile>()

  const take = (file: string, seed: Seed, calculator: string): void => {
    setOpened(undefined)
    onOpen(seed, calculator)
    onAnnounce(say(termsWords.opened, { file }))
  }
  const read = async (file: File): Promise<void> => {
    const found = await openFile(file)
    const calculator = onlyCalculator(found)
    if (found.is === 'seed' && calculator !== undefined) take(found.file, found.seed, calculator)
    else setOpened(found)
  }
  return (
    <div className="custom-opener">
      <FileButton label={say(termsWords.open)} onChoose={(file) => void read(file)} />
      {opened !== undefined && <FileReport opened={opened} onTake={take} onClose={() => setOpened(undefined)} />}
    </div>
  )
}

interface FileReportProps {
  readonly opened: OpenedFile
  onTake(file: string, seed: Seed, calculator: string): void
  onClose(): void
}

/** Nobody reads more. */
const most = 30

/** What came of opening a file, where it needs a word. */
export function FileReport({ opened, onTake, onClose }: FileReportProps) {
  const { say } = useSite()
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (opened !== undefined) place.current?.focus()
  }, [opened])
  const title = opened.is === 'seed' ? termsWords.whichOf : opened.is === 'wrong' ? termsWords.fileWrong : undefined
  const reason = opened.is === 'too-big' ? termsWords.fileTooBig : termsWords.fileUnread
  const text = say(title ?? reason, { file: opened.file })
  return (
    <section ref={place} className="custom-report" tabIndex={-1} aria-label={text}>
      <p>{text}</p>
      {opened.is === 'seed' && <Calculators file={opened.file} seed={opened.seed} onTake={onTake} />}
      {opened.is === 'wrong' && <Problems problems={opened.problems} />}
      <button type="button" className="custom-quiet" onClick={onClose}>
        {say(termsWords.close)}
      </button>
    </section>
  )
}

function Calculators({
  file,
  seed,
  onTake,
}: {
  readonly file: string
  readonly seed: Seed
  readonly onTake: FileReportProps['onTake']
}) {
  const { say } = useSite()
  return (
    <ul className="custom-which">
      {Object.entries(seed.calculators).map(([id, { title }]) => (
        <li key={id}>
          <button type="button" onClick={() => onTake(file, seed, id)}>
            {say(title)}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Problems({ problems }: { readonly problems: Extract<OpenedFile, { readonly is: 'wrong' }>['problems'] }) {
  const { say, language } = useSite()
  const rest = problems.length - most
  return (
    <ul className="custom-faults">
      {problems.slice(0, most).map(({ path, message }) => {
        const known = fileFaults.find(([start]) => message.startsWith(start))?.[1]
        return (
          <li key={`${path} ${message}`}>
            <code>{path}</code> {known !== undefined && <span>{say(known)} </span>}
            {(known === undefined || language === 'ja') && (
              <span lang="en" className={known === undefined ? undefined : 'custom-technical'}>
                {message}
              </span>
            )}
          </li>
        )
      })}
      {rest > 0 && <li>{say(termsWords.moreProblems, { count: String(rest) })}</li>}
    </ul>
  )
}
