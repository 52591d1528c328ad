import type { ComponentType } from 'react'
import type { Part } from '../../ui/catalogue/part.ts'
import type { DrawingProps } from '../../ui/charts/rooms.ts'
import type { Load } from '../protocol/chunks.ts'

/** A calculator's own script: its kind, its part of a seed, and its kind's drawing, where it has one. */
export interface DrawnPart extends Part {
  readonly Drawing?: ComponentType<DrawingProps>
}

/** What runs the scripts gives this to each (chunks.ts). */
declare const later: Load<DrawnPart>

const plain = /^[\da-z-]+$/

/** Loads a calculator. It rejects where there is none of that name. */
export const drawnPart = async (provider: string, calculator: string): Promise<DrawnPart> => {
  const name = `${provider}-${calculator}`
  if (!plain.test(name)) throw new RangeError(`there is no calculator ${provider}/${calculator}`)
  return later(name)
}
