/**
 * A module of the build as a classic script. Such a script loads anywhere: from another host without its permission, in a
 * frame that has no origin, under a policy that names hosts. It leaves on its own element, and nowhere else, what it needs
 * first and what is to be run then.
 */

/** Read from the prototype, as an element named `currentScript` takes the place of the document's own property. */
export const ownElement = "Reflect.get(Document.prototype,'currentScript',document)"

const required = /\brequire\(["'`]\.\/([^"'`]+)\.js["'`]\)/g
const requiredLater = /Promise\.resolve\(\)\.then\(\(?\)?\s*=>\s*require\(["'`]\.\/([^"'`]+)\.js["'`]\)\)/g

// The build's own helper for what is imported as a whole; a page may have added to what every object has.
const everyName = /\bfor\(var (\w+) in (\w+)\)(?=\w+\(\w+,\1,\{get:\2\[\1\])/g

/**
 * @param code a CommonJS chunk, minified
 * @param first the chunks that it imports
 * @param later those that it asks for later
 */
export function classic(code: string, first: readonly string[], later: readonly string[]): string {
  const body = code.trim().replaceAll(requiredLater, (_, name) => `later(${JSON.stringify(name)})`)
  const now = new Set([...body.matchAll(required)].map(([, name = '']) => name))
  const then = new Set([...code.matchAll(requiredLater)].map(([, name = '']) => name))
  if (!isSame(now, first) || !isSame(then, later)) {
    throw new RangeError(`classic: asks for ${[...now]} and later ${[...then]}, not for ${first} and later ${later}`)
  }
  const run = body
    .replaceAll(required, (_, name) => `require(${JSON.stringify(name)})`)
    .replaceAll(everyName, (_, name, of) => `for(var ${name} of Object.keys(${of}))`)
  return `${ownElement}.yakkan=[${JSON.stringify(first)},(require,exports,later)=>{${run}}]\n`
}

const isSame = (found: ReadonlySet<string>, named: readonly string[]): boolean =>
  found.size === new Set(named).size && named.every((name) => found.has(name))
