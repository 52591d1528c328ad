import { useState } from 'react'
import { useSite } from '../ui/link/site.ts'
import type { Papers } from './documents.ts'
import type { ParticularsProps } from './particulars-fields.tsx'
import { sendWords } from './words.ts'

interface Props extends ParticularsProps {
  readonly papers: Papers | undefined
  load(): Promise<unknown>
}

/** Where the particulars of the statement are entered; the fields are made when somebody asks for them. */
export function Particulars({ papers, load, ...shown }: Props) {
  const { say } = useSite()
  const [isOpen, setOpen] = useState(false)
  const toggle = (to: boolean): void => {
    setOpen(to)
    if (to && papers === undefined) load().catch(() => undefined)
  }
  return (
    <details className="particulars" onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>{say(sendWords.particulars)}</summary>
      {isOpen && papers !== undefined && <papers.ParticularsFields {...shown} />}
    </details>
  )
}
