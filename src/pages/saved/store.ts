import { isRecord } from '../../../calculators/kernel/schema/is-record.ts'
import { most, parseSavedCalculation, type SavedCalculation } from './saved-calculation.ts'

/**
 * Kept calculations as text, in the storage and in files alike:
 * `{"version":1,"calculations":[{"id":…,"name":…,"keptAt":…,"provider":…,"calculator":…,"fragment":…,"particulars":{…}}]}`
 */
const version = 1

/** What a text holds. `foreign`: nothing that could be read. `newer`: written by a later version of this page. */
export interface StoredCalculations {
  readonly state: 'read' | 'foreign' | 'newer'
  readonly calculations: readonly SavedCalculation[]
  /** How many entries are none. */
  readonly unread: number
}

const shelf = (
  state: StoredCalculations['state'],
  calculations: readonly SavedCalculation[] = [],
  unread = 0,
): StoredCalculations => ({
  state,
  calculations,
  unread,
})

/** Reads a text, whatever it is; null is an empty storage. */
export function parseStore(text: string | null): StoredCalculations {
  if (text === null) return shelf('read')
  const value = parsed(text)
  if (!isRecord(value)) return shelf('foreign')
  const { calculations } = value
  if (typeof value['version'] === 'number' && value['version'] > version) return shelf('newer')
  if (value['version'] !== version || !Array.isArray(calculations)) return shelf('foreign')
  const byId = new Map<string, SavedCalculation>()
  for (const each of calculations) {
    const saved = byId.size < most.calculations ? parseSavedCalculation(each) : undefined
    if (saved !== undefined && !byId.has(saved.id)) byId.set(saved.id, saved)
  }
  return shelf('read', [...byId.values()], calculations.length - byId.size)
}

function parsed(text: string): unknown {
  try {
    // Editors put a byte order mark before a file that they saved.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The text of kept calculations. */
export const serializeStore = (calculations: readonly SavedCalculation[]): string =>
  JSON.stringify({ version, calculations })

/** The same for a file that a person may look into. */
export const fileText = (calculations: readonly SavedCalculation[]): string =>
  `${JSON.stringify({ version, calculations }, undefined, 2)}\n`

/** What became of calculations that came in. */
export interface Merge {
  readonly calculations: readonly SavedCalculation[]
  readonly added: number
  /** They were here as they stood earlier. */
  readonly replaced: number
  /** They were here already, as they came or kept later. */
  readonly known: number
  /** There was no room for them. */
  readonly surplus: number
}

/** Brings calculations together by their ids; of two that share one the later stays. */
export function merged(here: readonly SavedCalculation[], coming: readonly SavedCalculation[]): Merge {
  const all = new Map(here.map((saved) => [saved.id, saved]))
  const count = { added: 0, replaced: 0, known: 0, surplus: 0 }
  for (const saved of coming) {
    const present = all.get(saved.id)
    const fate =
      present === undefined
        ? all.size < most.calculations
          ? 'added'
          : 'surplus'
        : saved.keptAt > present.keptAt
          ? 'replaced'
          : 'known'
    count[fate] += 1
    if (fate === 'added' || fate === 'replaced') all.set(saved.id, saved)
  }
  return { calculations: [...all.values()], ...count }
}

/** What was set aside as it could not be read: a list of texts. A list that cannot be read itself is one of them. */
export function asideIn(text: string | null): readonly string[] {
  if (text === null) return []
  const value = parsed(text)
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : [text]
}
