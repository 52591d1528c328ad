import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const path = '/usr/bin/chromium'

/** @param {string[]} args */
const apt = (args) =>
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0

/** The system's Chromium; where there is none, Debian's is installed. Undefined, with one clear sentence, where that cannot be. */
export function browser() {
  if (existsSync(path)) return path
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (apt(['update', '-qq']) && apt(['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']) && existsSync(path))
      return path
  }
  process.stderr.write(
    `The browser tests need Chromium at ${path}, and it could not be installed from here: run "apt-get install chromium" as root.\n`,
  )
  return undefined
}
