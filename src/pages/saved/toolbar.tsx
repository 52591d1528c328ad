import { useId } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { type Language, nameOrder } from '../../ui/text/format.ts'
import type { SavedCalculation } from './saved-calculation.ts'
import { savedWords } from './words.ts'

interface ToolsProps {
  readonly order: SortOrder
  /** How many are chosen to be compared. */
  readonly count: number
  onOrder(order: SortOrder): void
  onCompare(): void
}

/** What stands above the list: its order, and the comparison of what is chosen in it. */
export function Tools({ order, count, onOrder, onCompare }: ToolsProps) {
  const { say } = useSite()
  const id = useId()
  const isEnough = count > 1
  return (
    <div className="saved-tools">
      <div className="sort">
        <label htmlFor={id}>{say(savedWords.sort)}</label>
        <select id={id} value={order} onChange={({ target }) => onOrder(target.value === 'name' ? 'name' : 'date')}>
          <option value="date">{say(savedWords.byDate)}</option>
          <option value="name">{say(savedWords.byName)}</option>
        </select>
      </div>
      <p className="saved-help">{say(savedWords.chooseHelp)}</p>
      <button type="button" className="action compare-chosen" disabled={!isEnough} onClick={onCompare}>
        {isEnough ? say(savedWords.compareSome, { count: String(count) }) : say(savedWords.compare)}
      </button>
    </div>
  )
}

export type SortOrder = 'date' | 'name'

/** The latest first, or by name as the language sorts them; equal names the latest first. */
export function sorted(
  all: readonly SavedCalculation[],
  order: SortOrder,
  language: Language,
): readonly SavedCalculation[] {
  if (order === 'date') return all.toSorted(later)
  const byName = nameOrder(language)
  return all.toSorted((a, b) => byName(a.name, b.name) || later(a, b))
}

const later = (a: SavedCalculation, b: SavedCalculation): number =>
  a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : 0
