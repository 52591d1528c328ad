import type { ComponentType } from 'react'
import type { DrawingProps } from '../../ui/charts/rooms.ts'

/** The drawings of the kinds that are here: each comes with its calculator. Stands in for the app's own, which load when they are first shown. */
export const drawings: Record<string, ComponentType<DrawingProps>> = {}
