import { isDeepStrictEqual } from 'node:util'
import { jsonOutcome, type JsonOutcome as Outcome } from '../../calculators/engine/describe/json-outcome.ts'
import { calculate } from '../../calculators/engine/run/calculate.ts'
import { catalogue, kindMessages } from '../../src/catalogue.ts'
import { callsFor, median, secondsFor } from './timing.ts'

export interface Request<Facts> {
  readonly provider: string
  readonly calculator: string
  readonly facts: Facts
}

/** One rule, written twice besides the engine: the least work that gives the figures, and what people write. */
export interface Rivals<Facts> {
  readonly name: string
  readonly requests: readonly Request<Facts>[]
  readonly floor: (request: Request<Facts>) => Outcome
  readonly people: (request: Request<Facts>) => Outcome
}

export const contestants = ['amounts', 'explained', 'floor', 'people'] as const
export type Contestant = (typeof contestants)[number]

/** How a contest ended. */
export interface Standing {
  readonly name: string
  /** Calculations a second: the median of all rounds. */
  speed(of: Contestant): number
  /** How many times as fast one is as another: the median of the ratios within each round. */
  ratio(of: Contestant, to: Contestant): number
}

interface Contest {
  readonly name: string
  /** Throws where a contestant answers any request differently. */
  check(): void
  warmUp(): void
  run(): Standing
}

const rounds = 15
const secondsARound = 0.06
const secondsToWarmUp = 0.4

/** The engine, with and without explanations, against two rivals on the same request objects. */
export function contest<Facts>({ name, requests, floor, people }: Rivals<Facts>): Contest {
  const whole = catalogue()
  const runs: { readonly [C in Contestant]: (request: Request<Facts>) => Outcome } = {
    amounts: (request) => jsonOutcome(calculate(whole, request, true), kindMessages),
    explained: (request) => jsonOutcome(calculate(whole, request, false), kindMessages),
    floor,
    people,
  }

  return {
    name,
    check() {
      for (const request of requests) {
        const expected = runs.amounts(request)
        for (const contestant of contestants) {
          const answered = withoutProof(runs[contestant](request))
          if (isDeepStrictEqual(answered, expected)) continue
          const both = [expected, answered].map((outcome) => JSON.stringify(outcome)).join(' against ')
          throw new RangeError(`${name}: ${contestant} differs on ${JSON.stringify(request.facts)}: ${both}`)
        }
      }
    },
    warmUp() {
      for (const contestant of contestants) callsFor(secondsToWarmUp, runs[contestant], requests)
    },
    run() {
      const calls = contestants.map((contestant) => callsFor(secondsARound, runs[contestant], requests))
      const speeds: Record<Contestant, number>[] = []
      for (let round = 0; round < rounds; round += 1) {
        const speed = { amounts: 0, explained: 0, floor: 0, people: 0 }
        for (let place = 0; place < contestants.length; place += 1) {
          const turn = (round + place) % contestants.length
          const contestant = contestants[turn] ?? 'floor'
          const count = calls[turn] ?? 1
          speed[contestant] = count / secondsFor(count, runs[contestant], requests)
        }
        speeds.push(speed)
      }
      return {
        name,
        speed: (of) => median(speeds.map((speed) => speed[of])),
        ratio: (of, to) => median(speeds.map((speed) => speed[of] / speed[to])),
      }
    },
  }
}

function withoutProof(outcome: Outcome): Outcome {
  if (outcome.status === 'problem') return outcome
  const { steps: _steps, readings: _readings, guards: _guards, ...answer } = outcome
  return answer
}
