import type { Problem } from '../../kernel/proof/problem.ts'
import type { FactExpected } from '../../kernel/schema/invalid.ts'

/** What a request should hold besides its facts. */
export type RequestExpected =
  | { readonly is: 'request' }
  | { readonly is: 'known-key'; readonly known: readonly string[] }
  | { readonly is: 'id' }
  | { readonly is: 'part'; readonly part: 'provider' | 'calculator' | 'facts' }
  | { readonly is: 'known-provider'; readonly provider: unknown; readonly known: readonly string[] }
  | {
      readonly is: 'known-calculator'
      readonly calculator: unknown
      readonly provider: string
      readonly known: readonly string[]
    }
  /** Amounts in the one currency of the terms; or none at all. */
  | { readonly is: 'no-currency'; readonly currency: string | undefined }
  | { readonly is: 'readings' }
  | { readonly is: 'stated-term' }
  | { readonly is: 'known-reading'; readonly known: readonly string[] }

export type RequestProblem = Problem<RequestExpected | FactExpected>

/** Adds a problem of the request itself to those of its facts. */
export function report(problems: Problem[], problem: RequestProblem): void {
  problems.push(problem)
}
