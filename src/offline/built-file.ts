/** A file of the built site: its way below the site's root (a page's is its folder), and the SHA-256 of what it holds. */
export type BuiltFile = readonly [path: string, hash: string]

/** One build of the site, as its worker knows it. */
export interface Build {
  /** Two builds of the same name hold the same files. */
  readonly name: string
  readonly files: readonly BuiltFile[]
}

/** As much of a cache as is needed here. */
export interface CachedBuild {
  match(key: string): Promise<Response | undefined>
  put(key: string, answer: Response): Promise<void>
}

/** What a worker stands on. */
export interface Ground {
  /** The address of the site's root, with its last slash. */
  readonly root: string
  readonly caches: {
    open(name: string): Promise<CachedBuild>
    keys(): Promise<readonly string[]>
    delete(name: string): Promise<boolean>
    match(key: string): Promise<Response | undefined>
  }
  fetch(asked: Request | string, how?: RequestInit): Promise<Response>
}

/** Files whose name changes with what they hold. */
export const isNamedByContent = (path: string): boolean => path.startsWith('assets/')

/** Under what a file is kept: what was kept by another build under the same address is the same file. */
export const keyOf = ({ root }: Ground, [path, hash]: BuiltFile): string => `${root}${path}?${hash}`

/** Sites in other folders of the same host share its caches. */
const prefix = ({ root }: Ground): string => `yakkan ${root} `

export const cacheName = (ground: Ground, build: Build): string => `${prefix(ground)}${build.name}`

/** The caches of this site that other builds left. */
export const olderCaches = async (ground: Ground, build: Build): Promise<readonly string[]> =>
  (await ground.caches.keys()).filter((name) => name.startsWith(prefix(ground)) && name !== cacheName(ground, build))
