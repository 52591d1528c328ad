import { execFileSync } from 'node:child_process'

/** Runs a program and returns what it wrote; what it wrote on its way to a failure is in the error. */
export const ran = (program: string, args: readonly string[], cwd: string): string => {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (thrown) {
    const { stdout, stderr } = thrown as { stdout?: string; stderr?: string }
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
  }
}
