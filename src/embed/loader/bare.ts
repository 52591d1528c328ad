/** Options without what a page adds to every object. */
export const bare = <T extends object>(options: T): T => Object.setPrototypeOf(options, null)
