import { execFileSync } from 'node:child_process'
import { root } from '../door/run-door.ts'

/** Builds `dist/package` anew and returns its folder. */
export function builtPackage(): string {
  const script = "import('./src/library/build.js').then(({ buildPackage }) => buildPackage())"
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return `${root}dist/package`
}

/** Runs a program and returns what it wrote; what it wrote on its way to a failure is in the error. */
export const ran = (program: string, args: readonly string[], cwd: string): string => {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (thrown) {
    const { stdout, stderr } = thrown as { stdout?: string; stderr?: string }
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
  }
}
