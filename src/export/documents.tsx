import { useEffect, useId, useRef } from 'react'
import { useSite } from '../ui/link/site.ts'
import { localDay } from '../ui/text/local-day.ts'

import { doorFile } from './json-file.ts'
import { markdownCopy } from './markdown.ts'
import { ParticularsFields } from './particulars-fields.tsx'
import { plainCopy } from './plain-text.ts'
import { reportOf } from './report.ts'
import { Statement } from './statement.tsx'
import { statement } from './statement-words.ts'

interface ByHandProps {
  readonly text: string
  onClose(): void
}

/** A text to be copied by hand, where the browser does not let the page copy it. */
function ByHand({ text, onClose }: ByHandProps) {
  const { say } = useSite()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
    area.current?.focus()
    area.current?.select()
  }, [])
  return (
    <dialog ref={dialog} className="by-hand" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{say(statement.byHandTitle)}</h2>
      <p id={`${id}-help`}>{say(statement.byHandHelp)}</p>
      <textarea
        ref={area}
        readOnly
        rows={10}
        value={text}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-help`}
      />
      <button type="button" onClick={() => dialog.current?.close()}>
        {say(statement.close)}
      </button>
    </dialog>
  )
}

/** All that is needed only where a calculation is sent or printed; the page loads it when it is idle. */
export const papers = {
  reportOf,
  ByHand,
  localDay,
  doorFile,
  markdownCopy,
  ParticularsFields,
  plainCopy,
  Statement,
}

export type Papers = typeof papers
