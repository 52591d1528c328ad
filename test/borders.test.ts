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
  /** Those imports that are more than types. */
  readonly loads: readonly string[]
  /** What is imported when it is needed, `import('…')`. */
  readonly later: readonly string[]
  readonly tree: ts.SourceFile
}

function read(path: string): Source {
  const tree = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2023, true)
  const imports = tree.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier !== undefined &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [{ specifier: statement.moduleSpecifier.text, isType: isOfTypes(statement) }]
      : [],
  )
  return {
    path,
    imports: imports.map(({ specifier }) => specifier),
    loads: imports.filter(({ isType }) => !isType).map(({ specifier }) => specifier),
    later: importedLater(tree),
    tree,
  }
}

function importedLater(tree: ts.SourceFile): readonly string[] {
  const found: string[] = []
  visit(tree, (node) => {
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return
    const [specifier] = node.arguments
    if (specifier !== undefined && ts.isStringLiteral(specifier)) found.push(specifier.text)
  })
  return found
}

const isOfTypes = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isExportDeclaration(statement)
    ? statement.isTypeOnly
    : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword

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

/** An import as it lies between two files of the tree, or between two folders. */
type Arrow = readonly [from: string, to: string]

const arrowsOf = ({ path, imports, later }: Source): readonly Arrow[] =>
  [...imports, ...later].map((specifier): Arrow => [path, target(path, specifier)])

/** The folder of a calculator's file that is a room of its own: a kind, or one of the kernel and of the engine. */
function folderOf(path: string): string {
  const [, room = '', within = ''] = path.split('/')
  return room === 'kernel' || room === 'engine' ? `${room}/${within}` : room
}

/** The same arrows between what holds their ends; those within one are left out. */
const between = (arrows: readonly Arrow[], holderOf: (path: string) => string): readonly Arrow[] =>
  arrows.map(([from, to]): Arrow => [holderOf(from), holderOf(to)]).filter(([from, to]) => from !== to)

/** The arrows that lie on a cycle: where one leads, there is a way back from. */
function cyclesIn(arrows: readonly Arrow[]): readonly string[] {
  const next = new Map<string, Set<string>>()
  for (const [from, to] of arrows) next.set(from, (next.get(from) ?? new Set()).add(to))
  const leadsTo = (start: string): ReadonlySet<string> => {
    const found = new Set([start])
    for (const place of found) for (const to of next.get(place) ?? []) found.add(to)
    return found
  }
  const isOnCycle = ([from, to]: Arrow): boolean => leadsTo(to).has(from)
  return [...new Set(arrows.filter(isOnCycle).map((arrow) => arrow.join(' -> ')))].sort()
}

test('a cycle is found, and what only leads from one to another is not', () => {
  expect(
    cyclesIn([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'd'],
    ]),
  ).toEqual(['b -> c', 'c -> b', 'd -> e', 'e -> d'])
})

test('there is something to look at', () => {
  expect(calculators.length).toBeGreaterThan(80)
})

test('the kernel imports the kernel, and each library in one file', () => {
  const allowed: Readonly<Record<string, string>> = {
    'decimal.js': 'calculators/kernel/number/money.ts',
    luxon: 'calculators/kernel/schema/date-time.ts',
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

/** Which folders of the kernel and of the engine may import which of their own room, besides themselves. */
const within: Readonly<Record<string, readonly string[]>> = {
  'kernel/number': [],
  'kernel/calendar': ['kernel/number'],
  'kernel/proof': ['kernel/number', 'kernel/calendar'],
  'kernel/schema': ['kernel/number', 'kernel/calendar', 'kernel/proof'],
  'engine/seed': [],
  'engine/run': ['engine/seed'],
  'engine/describe': ['engine/seed', 'engine/run'],
}

test('folders of the kernel and of the engine import each other in one direction', () => {
  const folders = new Set(calculators.map(({ path }) => folderOf(path)).filter((folder) => folder.includes('/')))
  expect([...folders].sort()).toEqual(Object.keys(within).sort())
  const wrong = calculators
    .filter(({ path }) => ['kernel', 'engine'].includes(roomOf(path)))
    .flatMap(arrowsOf)
    .filter(([from, to]) => roomOf(to) === roomOf(from) && folderOf(to) !== folderOf(from))
    .filter(([from, to]) => within[folderOf(from)]?.includes(folderOf(to)) !== true)
    .map((arrow) => arrow.join(' -> '))
  expect(wrong).toEqual([])
})

test('no calculation goes in a circle: neither files nor folders', () => {
  const arrows = calculators.flatMap(arrowsOf).filter(([, to]) => to.startsWith('calculators/'))
  expect(arrows.length).toBeGreaterThan(300)
  expect(cyclesIn(arrows)).toEqual([])
  expect(cyclesIn(between(arrows, folderOf))).toEqual([])
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

test('the engine imports no kind, no seed, and of libraries only the schema library, where it checks seeds', () => {
  const wrong = calculators
    .filter(({ path }) => roomOf(path) === 'engine')
    .flatMap(({ path, imports }) =>
      imports
        .map((specifier) => target(path, specifier))
        .filter(
          (to) =>
            !/^calculators\/(kernel|engine)\//.test(to) &&
            !(to === 'valibot' && path.startsWith('calculators/engine/seed/')),
        )
        .map((to) => `${path} -> ${to}`),
    )
  expect(wrong).toEqual([])
})

/** The files and libraries that are loaded with some files at once. */
function loadedWith(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...paths]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const source = sources.find((each) => each.path === path)
    waiting.push(...(source?.loads ?? []).map((specifier) => target(path, specifier)))
  }
  return found
}

test('the page of a calculator loads no schema library: the build has checked its seed', () => {
  const kinds = calculators.map(({ path }) => path).filter((path) => /^calculators\/[^/]+\/index\.ts$/.test(path))
  const page = loadedWith(['src/pages/calculator/entry.tsx', ...kinds])
  expect(kinds).toContain('calculators/late-penalty/index.ts')
  expect(page).toContain('src/ui/catalogue/part.ts')
  expect(page).toContain('calculators/engine/seed/seed-terms.ts')
  expect(page).toContain('decimal.js')
  expect(page).not.toContain('valibot')
  expect(page).not.toContain('calculators/engine/seed/seed-problem.ts')
  expect(loadedWith(['src/catalogue.ts'])).toContain('valibot')
})

test('kinds and seeds are joined by glob, as are charts and questions', () => {
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
  expect(globbing).toEqual(['src/catalogue.ts', 'src/ui/charts/charts.tsx', 'src/ui/text/questions.ts'])
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

/** The room of a file under src: its folder; of pages and of the embed, the folder within. */
function roomUnderSrc(path: string): string {
  const [, room = '', within = ''] = path.split('/')
  return room === 'pages' || room === 'embed' ? `${room}/${within}` : path.split('/').length === 2 ? '' : room
}

/** Which rooms may import which, besides themselves, calculators and the files beside the rooms. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  ui: [],
  offline: ['ui', 'pages/shell'],
  export: ['ui', 'pages/shell'],
  'pages/shell': ['ui', 'offline'],
  'pages/home': ['ui', 'pages/shell'],
  'pages/provider': ['ui', 'pages/shell', 'pages/home'],
  'pages/calculator': ['ui', 'pages/shell', 'export', 'pages/saved'],
  'pages/compare': ['ui', 'pages/shell', 'offline'],
  'pages/saved': ['ui', 'pages/shell'],
  'pages/custom-terms': ['ui', 'pages/shell'],
  'pages/embed-configurator': ['ui', 'pages/shell', 'pages/custom-terms', 'embed/protocol'],
  'pages/embed-reference': ['ui', 'pages/shell', 'pages/embed-configurator', 'embed/protocol'],
  'embed/protocol': ['ui'],
  'embed/frame': ['embed/protocol', 'ui'],
  'embed/loader': ['embed/protocol'],
  'embed/widget': ['embed/protocol', 'embed/loader', 'ui'],
  cli: [],
  library: [],
}

test('rooms import as it is written down, and none that runs imports the build', () => {
  const wrong = sources
    .filter(({ path }) => path.startsWith('src/') && roomUnderSrc(path) !== 'build' && roomUnderSrc(path) !== '')
    .flatMap(({ path, imports }) =>
      imports
        .map((specifier) => target(path, specifier))
        .filter((to) => to.startsWith('src/') && !to.endsWith('.css'))
        .filter((to) => {
          const [from, room] = [roomUnderSrc(path), roomUnderSrc(to)]
          return room !== '' && room !== from && arrows[from]?.includes(room) !== true
        })
        .map((to) => `${path} -> ${to}`),
    )
  expect(wrong).toEqual([])
})

/** The folder of a file under src that is a room of its own: of ui, pages and the embed, the folder within. */
function folderUnderSrc(path: string): string {
  const [, room = '', within = ''] = path.split('/')
  return ['ui', 'pages', 'embed'].includes(room) ? `${room}/${within}` : room
}

test('nothing that runs goes in a circle: neither files nor folders', () => {
  const arrows = sources
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap(arrowsOf)
    .filter(([, to]) => to.startsWith('src/') && !to.endsWith('.css'))
  expect(arrows.length).toBeGreaterThan(300)
  expect(cyclesIn(arrows)).toEqual([])
  expect(cyclesIn(between(arrows, folderUnderSrc))).toEqual([])
})
