import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Who may import whom, and what a calculation may not know. */

const root = fileURLToPath(new URL('../', import.meta.url))

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name)
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : [path]
  })

interface Source {
  readonly path: string
  readonly imports: readonly string[]
  readonly tree: ts.SourceFile
}

function read(path: string): Source {
  const tree = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2023, true)
  const imports = tree.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier !== undefined &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  )
  return { path, imports, tree }
}

const sources = ['calculators', 'src']
  .flatMap(filesUnder)
  .filter((path) => /\.(ts|tsx|js)$/.test(path))
  .map(read)
const calculators = sources.filter(({ path }) => path.startsWith('calculators/'))
const roomOf = (path: string): string => path.split('/')[1] ?? ''
const target = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? relative(root, resolve(root, dirname(from), specifier)) : specifier

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node)
  node.forEachChild((child) => visit(child, each))
}

test('there is something to look at', () => {
  expect(calculators.length).toBeGreaterThan(80)
})

test('the kernel imports the kernel, and each library in one file', () => {
  const allowed: Readonly<Record<string, string>> = {
    'decimal.js': 'calculators/kernel/money.ts',
    luxon: 'calculators/kernel/date-time.ts',
    valibot: 'calculators/kernel/term.ts',
  }
  const wrong = calculators
    .filter(({ path }) => roomOf(path) === 'kernel')
    .flatMap(({ path, imports }) =>
      imports
        .map((specifier) => target(path, specifier))
        .filter((to) => !to.startsWith('calculators/kernel/') && allowed[to] !== path)
        .map((to) => `${path} -> ${to}`),
    )
  expect(wrong).toEqual([])
})

test('a kind imports its own folder and the kernel alone', () => {
  const wrong = calculators
    .filter(({ path }) => !['kernel', 'engine'].includes(roomOf(path)))
    .flatMap(({ path, imports }) =>
      imports
        .map((specifier) => target(path, specifier))
        .filter((to) => !to.startsWith(`calculators/${roomOf(path)}/`) && !to.startsWith('calculators/kernel/'))
        .map((to) => `${path} -> ${to}`),
    )
  expect(wrong).toEqual([])
})

test('the engine imports no kind, no seed, and of libraries only the schema library', () => {
  const wrong = calculators
    .filter(({ path }) => roomOf(path) === 'engine')
    .flatMap(({ path, imports }) =>
      imports
        .map((specifier) => target(path, specifier))
        .filter((to) => !/^(calculators\/(kernel|engine)\/|valibot$)/.test(to))
        .map((to) => `${path} -> ${to}`),
    )
  expect(wrong).toEqual([])
})

test('kinds and seeds are joined in one file, by glob', () => {
  const wrong = sources
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap(({ path, imports }) =>
      imports
        .map((specifier) => target(path, specifier))
        .filter((to) => to.startsWith('seeds/') || /^calculators\/(?!kernel\/|engine\/)/.test(to))
        .map((to) => `${path} -> ${to}`),
    )
  expect(wrong).toEqual([])
  const globbing = sources.filter(({ tree }) => tree.text.includes('import.meta.glob')).map(({ path }) => path)
  expect(globbing).toEqual(['src/catalogue.ts'])
})

test('calculations know no clock, no chance, no locale, no host', () => {
  const forbidden = /\b(Date\.now|new Date|Math\.random|toLocale\w*|Intl|globalThis|process|console|fetch|setTimeout)\b/
  const wrong = calculators.flatMap(({ path, tree }) => {
    const found: string[] = []
    visit(tree, (node) => {
      if (ts.isPropertyAccessExpression(node) || ts.isNewExpression(node) || ts.isIdentifier(node)) {
        if (forbidden.test(node.getText(tree))) found.push(`${path}: ${node.getText(tree).slice(0, 40)}`)
      }
    })
    return found
  })
  expect(wrong).toEqual([])
})

test('a kind holds no number but 0 and 1: any other is a term without a cite', () => {
  const wrong = calculators
    .filter(({ path }) => !['kernel', 'engine'].includes(roomOf(path)))
    .flatMap(({ path, tree }) => {
      const found: string[] = []
      visit(tree, (node) => {
        if ((ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) && !['0', '1', '0n', '1n'].includes(node.text)) {
          found.push(`${path}: ${node.text}`)
        }
      })
      return found
    })
  expect(wrong).toEqual([])
})
