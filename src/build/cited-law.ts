import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LawSeed } from '../../calculators/engine/seed/check-law.ts'
import { citesIn } from '../../calculators/engine/seed/cited-gists.ts'
import { root } from '../root.js'

/** The law that the code of a kind cites, by itself and by what it takes from the law page. */
export function lawCitedBy(kind: string, law: LawSeed): readonly string[] {
  const { documents: _, guards, ...others } = law
  const code = codeOf(kind)
  // What calls for a rate, or takes something else from the law.
  const leansOn = (id: string): boolean =>
    new RegExp(`\\b${id.replace(/s$/, '')}\\w*\\(|\\blaw\\.${id}\\b|\\{[^}]*\\b${id}\\b[^}]*\\}: Law\\b`).test(code)
  return [
    ...[...code.matchAll(/\bcivilCode\('([^']+)'\)/g)].map(([, article]) => `civil-code ${article}`),
    ...citesIn(Object.entries(guards).flatMap(([id, guard]) => (code.includes(`'${id}'`) ? [guard] : []))),
    ...citesIn(Object.entries(others).flatMap(([id, part]) => (leansOn(id) ? [part] : []))),
  ]
}

/** It has every figure of the law; who leans on one names it. */
const readsLaw = join(root, 'calculators/kernel/proof/law.ts')

const loaded = /^(?:import|export)(?! type\b)[^'"]*?from '(\.[^']+)'/gm

/** The code of a kind, with all that it imports. */
function codeOf(kind: string): string {
  const found = new Map([[readsLaw, '']])
  const open = [join(root, 'calculators', kind, 'index.ts')]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file) || !existsSync(file)) continue
    const code = readFileSync(file, 'utf8')
    found.set(file, code)
    for (const [, to = ''] of code.matchAll(loaded)) open.push(join(dirname(file), to))
  }
  return [...found.values()].join('\n')
}
