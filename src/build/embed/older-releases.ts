import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files-below.ts'

/**
 * Pages that pinned an earlier release go on to ask for its files, so a build puts them beside its own: those of the last
 * year, and never fewer than ten releases. `embed/releases.json` says what there is.
 */

/** A release as `releases.json` tells of it. */
interface ReleaseNote {
  readonly name: string
  /** The day on which it was first built, `YYYY-MM-DD`. */
  readonly date: string
  /** What a pinned snippet has as the `integrity` of its loader. */
  readonly integrity: string
  /** The scripts that are not those of the release before: `ja/core`, `en/coredrive-late-penalty`. */
  readonly changed: readonly string[]
}

/** The files of a release, by their places below `embed/`. */
export interface OlderRelease extends ReleaseNote {
  readonly files: ReadonlyMap<string, Buffer>
}

const notesFile = 'releases.json'
const fewest = 10

/** The releases that a built site has. @param site its folder, which need not be there */
export function releasesIn(site: string): readonly OlderRelease[] {
  const notes = join(site, 'embed', notesFile)
  if (!existsSync(notes)) return []
  const all = JSON.parse(readFileSync(notes, 'utf8')) as readonly ReleaseNote[]
  return all
    .filter(({ name }) => existsSync(join(site, 'embed', name)))
    .map((note) => ({ ...note, files: filesOf(join(site, 'embed'), note.name) }))
}

const filesOf = (embed: string, release: string): ReadonlyMap<string, Buffer> =>
  new Map(
    filesBelow(join(embed, release)).map((file) => [`${release}/${file}`, readFileSync(join(embed, release, file))]),
  )

/** A new release with its note, and the older ones that stay beside it, newest first. */
export interface ReleaseHistory {
  readonly notes: readonly ReleaseNote[]
  readonly older: readonly OlderRelease[]
}

/**
 * @param newest the release that was just built, with its scripts by their places in it
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function releaseHistory(
  newest: { readonly name: string; readonly integrity: string; readonly scripts: ReadonlyMap<string, string> },
  before: readonly OlderRelease[],
  today: string,
): ReleaseHistory {
  const { name, integrity, scripts } = newest
  const others = before
    .filter((release) => release.name !== name)
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  const older = others.filter(({ date }, at) => at < fewest - 1 || date >= yearAgo)
  const same = before.find((release) => release.name === name)
  const note: ReleaseNote = {
    name,
    integrity,
    date: same?.date ?? today,
    changed: same?.changed ?? changedSince(others[0], scripts),
  }
  return { notes: [note, ...older.map(({ files: _, ...told }) => told)], older }
}

function changedSince(last: OlderRelease | undefined, scripts: ReadonlyMap<string, string>): readonly string[] {
  return [...scripts]
    .filter(([file, code]) => last?.files.get(`${last.name}/${file}`)?.toString('utf8') !== code)
    .map(([file]) => file.replace(/\.js$/, ''))
    .sort()
}

/** What a build adds of releases, by places below the site's root. */
export function filesOfReleases({ notes, older }: ReleaseHistory): ReadonlyMap<string, string | Buffer> {
  const files = older.flatMap((release) =>
    [...release.files].map(([file, content]) => [`embed/${file}`, content] as const),
  )
  return new Map<string, string | Buffer>([...files, [`embed/${notesFile}`, `${JSON.stringify(notes, null, 2)}\n`]])
}
