/**
 * The scripts of an embed, linked where they run. Each is a classic script that leaves on its own element what it needs
 * first and what is to be run then; nothing of it is global.
 */

/** Gives what a script exports. */
export type Load<Exports> = (name: string) => Promise<Exports>

/** The names of the scripts that must be there first, and what is run then. */
export type Chunk = readonly [
  first: readonly string[],
  run: (
    /** Gives what a script that was needed first exports. */
    require: (name: string) => unknown,
    exports: object,
    /** Gives what a script exports that is asked for only now. */
    later: Load<unknown>,
  ) => void,
]

/**
 * Scripts by name, each run once, after all that it needs, which come at the same time. What did not come is asked for
 * again the next time. Scripts need each other in no circle.
 */
export const linked = <Exports>(get: (name: string) => Promise<Chunk>): Load<Exports> => {
  const begun = new Map<string, Promise<Exports>>()

  const linkedOne = async (name: string): Promise<Exports> => {
    const [first, run] = await get(name)
    const given = await Promise.all(first.map(load))
    // Without what a page adds to every object.
    const exports = Object.create(null)
    run((needed) => given[first.indexOf(needed)], exports, load)
    return exports
  }

  const load: Load<Exports> = (name) => {
    const one = begun.get(name) ?? linkedOne(name)
    begun.set(name, one)
    one.catch(() => begun.delete(name))
    return one
  }

  return load
}
