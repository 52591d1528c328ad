/** How much of a picture an amount takes: places on the screen, and never a figure that is shown. */

const places = 2
const whole = 100

const sizeOf = (amount: string): number => Number(amount)

/** The size of the largest of some amounts. */
export const largest = (amounts: readonly (string | undefined)[]): number =>
  amounts.reduce((most, amount) => (amount === undefined ? most : Math.max(most, sizeOf(amount))), 0)

/** From 0 to 1. */
export const partOf = (amount: string | undefined, most: number): number =>
  amount === undefined || most === 0 ? 0 : sizeOf(amount) / most

/** As a width: "45.5%". */
export const shareOf = (amount: string | undefined, most: number): string =>
  `${Number((partOf(amount, most) * whole).toFixed(places))}%`
