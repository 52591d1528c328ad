import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { grouped, table } from './table.ts'

/** The scripts of a folder, raw and as a server sends them; nothing where there is no such folder. */
export function sizeTable(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  return table(
    ['', 'raw', 'gzip', 'brotli'],
    files.toSorted().map((name) => {
      const raw = readFileSync(join(folder, name))
      return [name, ...[raw, gzipSync(raw, { level: 9 }), brotliCompressSync(raw)].map(({ length }) => grouped(length))]
    }),
  )
}
