/** What was answered last, kept so that no answer can be optimised away. */
const kept: unknown[] = []

/** The seconds that so many calls take, the inputs in turn. */
export function secondsFor<Input>(calls: number, run: (input: Input) => unknown, inputs: readonly Input[]): number {
  const started = performance.now()
  let at = 0
  for (let call = 0; call < calls; call += 1) {
    const input = inputs[at]
    if (input !== undefined) kept[at] = run(input)
    at = at + 1 === inputs.length ? 0 : at + 1
  }
  return (performance.now() - started) / 1000
}

/** How many calls fill so many seconds, found by making them, which warms the code up. */
export function callsFor<Input>(seconds: number, run: (input: Input) => unknown, inputs: readonly Input[]): number {
  let calls = 1
  let left = seconds
  for (;;) {
    const took = secondsFor(calls, run, inputs)
    left -= took
    if (left <= 0) return Math.max(1, Math.round((calls * seconds) / took))
    calls *= 2
  }
}

export function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b)
  const middle = ordered.length >> 1
  const upper = ordered[middle] ?? Number.NaN
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? Number.NaN) + upper) / 2
}
