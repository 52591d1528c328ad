import { type ChartSizeOf, hasStep, withLanes } from '../chart.ts'

export const chartSize: ChartSizeOf = (pictured) => (hasStep(pictured, 'serviceEndsOn') ? withLanes(104, 4) : undefined)
