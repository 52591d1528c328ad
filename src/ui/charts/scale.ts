/** Where a day number, or a part of a day, stands on the screen. */
export type Scale = (at: number) => number

/** A span of day numbers laid over a width; a span of nothing stands in the middle. */
export const linear = (from: number, to: number, left: number, right: number): Scale =>
  to > from ? (at) => left + ((at - from) / (to - from)) * (right - left) : () => (left + right) / 2

/** A place to a tenth of a pixel, so that the markup stays short. */
export const tenth = (place: number): number => Math.round(place * 10) / 10
