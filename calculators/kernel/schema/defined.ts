/**
 * A value that a check has found to be there.
 * @param name what to call it where it is missing all the same
 */
export function defined<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new RangeError(`present: "${name}" has not been checked`)
  return value
}
