/**
 * An embed holds no bill against its answer; a link that has one keeps it for the page that does. This stands in for what
 * would.
 */

/** What is said of a bill. */
export const billed = (): undefined => undefined

/** @throws always, as no request has a bill */
export const reconciled = (): never => {
  throw new RangeError('an embed asks about no bill')
}
