/** No request lies deeper in itself than a few levels; to read what does takes memory and time out of all proportion. */
export const deepest = 100

const opening = ['{', '[']

/** Whether objects and lists lie in each other deeper than that. A text too short to close them all is no JSON anyway. */
export const isTooDeep = (text: string): boolean =>
  text.length > 2 * deepest && hasMany(text) && depthOf(text) > deepest

/** Whether there are enough objects and lists for it at all. */
function hasMany(text: string): boolean {
  let count = 0
  for (const mark of opening) {
    for (let at = text.indexOf(mark); at >= 0 && count <= deepest; at = text.indexOf(mark, at + 1)) count += 1
  }
  return count > deepest
}

const [quote, listBegins, backslash, listEnds, objectBegins, objectEnds] = [34, 91, 92, 93, 123, 125] as const

/** How deep objects and lists lie in each other; no deeper than one level too many. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let isQuoted = false
  for (let at = 0; at < text.length && most <= deepest; at += 1) {
    switch (text.charCodeAt(at)) {
      case quote:
        isQuoted = !isQuoted
        break
      case backslash:
        at += 1
        break
      case objectBegins:
      case listBegins:
        if (!isQuoted) depth += 1
        if (depth > most) most = depth
        break
      case objectEnds:
      case listEnds:
        if (!isQuoted) depth -= 1
    }
  }
  return most
}
