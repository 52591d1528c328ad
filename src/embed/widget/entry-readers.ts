import type { FactType } from '../../../calculators/kernel/schema/fact-shape.ts'
import type { ReadEntry } from '../../ui/form/entry-readers.ts'

/**
 * How entries are read. Authors fill facts in as an address has them, so that what reads all that people type need not be
 * there before somebody types. Stands in for the app's own, which come later, and take this place.
 */
export const readers: Partial<Record<FactType, ReadEntry>> = {
  // A moment stands in its field with a space.
  'date-time': (typed) => typed.replace(' ', 'T'),
}

const waiting = new Set<() => void>()
let areHere = false

export function installReaders(all: typeof readers): void {
  Object.assign(readers, all)
  areHere = true
  for (const emit of waiting) emit()
}

/** Calls back when all readers have come, unless they are here; gives what ends the wait. */
export function onReadersInstalled(emit: () => void): () => void {
  if (!areHere) waiting.add(emit)
  return () => waiting.delete(emit)
}
