import { useSite } from '../../ui/link/site.ts'
import type { Kept } from './kept.ts'
import { savedWords } from './words.ts'

/** In place of a calculation that was removed: the way back. */
export function RemovedRow({ kept, onRestore }: { readonly kept: Kept; onRestore(): void }) {
  const { say } = useSite()
  const { id, name } = kept
  return (
    <li className="kept removed">
      <p>{say(savedWords.removed, { name })}</p>
      <button
        type="button"
        className="action quiet"
        id={`removed-${id}`}
        aria-label={say(savedWords.restoreOf, { name })}
        onClick={onRestore}
      >
        {say(savedWords.restore)}
      </button>
    </li>
  )
}
