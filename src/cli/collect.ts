import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collector: (() => void) | undefined

/**
 * Gives back the memory that a large line took, where the engine can be told to: left to itself it waits until several such
 * lines lie about, and a stream of them grows the process to a multiple of what one needs.
 */
export function collect(): void {
  if (collector === undefined) {
    setFlagsFromString('--expose-gc')
    const found: unknown = runInNewContext('typeof gc === "function" ? gc : undefined')
    collector = typeof found === 'function' ? () => void found() : () => undefined
  }
  collector()
}
