import { useId } from 'react'
import { useSite } from '../../ui/link/site.ts'
import type { Order } from './order.ts'
import { savedWords } from './words.ts'

interface ToolsProps {
  readonly order: Order
  /** How many are chosen to be compared. */
  readonly count: number
  onOrder(order: Order): void
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
