import type { Chart } from '../../ui/charts/chart.ts'

/** The charts of the kinds that are here: each comes with its calculator. Stands in for the app's own, which load when they are first shown. */
export const charts: Record<string, Chart> = {}
