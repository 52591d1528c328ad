import { type ChartSizeOf, factRows, hasStep } from '../chart.ts'

export const rowHeight = 32
const mostRows = 8

/** A row for each plan and option; where there are more than fit, a line says so. */
export const chartSize: ChartSizeOf = (pictured) => {
  if (!hasStep(pictured, 'cutoffOn')) return undefined
  const rows = factRows(pictured, 'plans').length + factRows(pictured, 'options').length
  const lanes = Math.min(rows, mostRows)
  return { height: 30 + lanes * rowHeight + (rows > lanes ? 20 : 4), lanes }
}
