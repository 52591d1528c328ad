import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface DoorOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The project folder whose door is run. */
  readonly folder?: string
  readonly nodeArgs?: readonly string[]
}

/** Runs the command line with an input, to its end. */
export function runDoor(
  input: string | Uint8Array | AsyncIterable<Uint8Array>,
  { args = [], env = {}, folder = root, nodeArgs = [] }: DoorOptions = {},
): Promise<Ran> {
  const { NODE_EXTRA_CA_CERTS: _, ...own } = process.env
  const child = spawn(process.execPath, [...nodeArgs, `${folder}/src/cli/launch.js`, ...args], {
    env: { ...own, ...env },
    cwd: folder,
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // A door that stops at a bad flag closes its input early.
  child.stdin.on('error', () => undefined)
  void write(child.stdin, input)
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (status) =>
      done({ status, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    )
  })
}

async function write(to: NodeJS.WritableStream, input: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  if (typeof input === 'string' || input instanceof Uint8Array) {
    to.end(input)
    return
  }
  for await (const chunk of input) {
    if (!to.write(chunk)) await new Promise((drained) => to.once('drain', drained))
  }
  to.end()
}

export const outcomes = (stdout: string): readonly Readonly<Record<string, unknown>>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
