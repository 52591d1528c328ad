import { type ChartSizeOf, hasStep, withLanes } from '../chart.ts'

export const chartSize: ChartSizeOf = (pictured) => (hasStep(pictured, 'isLongEnough') ? withLanes(110, 4) : undefined)
