import type { LeftOut } from '../../ui/form/fragment.ts'
import { loadedPart } from '../../ui/loading/loaded-part.tsx'

interface LeftOutNoticeProps {
  readonly leftOut: readonly LeftOut[]
}

const Notes = loadedPart(async () => (await import('./left-out-notes.tsx')).LeftOutNotes)

/** What a link held that this page has no place for. Few links do, so the words for it are loaded when one comes. */
export function LeftOutNotice({ leftOut }: LeftOutNoticeProps) {
  return leftOut.length === 0 ? null : <Notes leftOut={leftOut} />
}
