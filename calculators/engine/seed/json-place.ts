/** Where a text stops being JSON: the position of the first token that cannot stand where it does. */
export function jsonFault(text: string): number {
  const token =
    /[ \t\r\n]*(?:([{}[\],:])|"(?:[^"\\\p{Cc}]|[\x7F-\x9F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy
  const blanks = /[ \t\r\n]*/y
  const open: string[] = []
  let expected: Expected = 'value'
  for (let at = 0; ; at = token.lastIndex) {
    token.lastIndex = at
    const found = token.exec(text)
    blanks.lastIndex = at
    const start = at + (blanks.exec(text)?.[0].length ?? 0)
    if (found === null) return start
    const next = following(expected, found[1] ?? (text[start] === '"' ? 'string' : 'scalar'), open)
    if (next === undefined) return start
    expected = next
  }
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/** What may follow a token; undefined where the token itself may not stand. */
function following(expected: Expected, token: string, open: string[]): Expected | undefined {
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end')
  const inObject = open.at(-1) === '{'
  if (expected === 'colon') return token === ':' ? 'value' : undefined
  if (expected === 'comma-or-end' && token === ',') return inObject ? 'key' : 'value'
  const mayEnd = expected === 'comma-or-end' || expected === (inObject ? 'key-or-end' : 'value-or-end')
  if (mayEnd && token === (inObject ? '}' : ']')) {
    open.pop()
    return afterValue()
  }
  if (expected === 'key' || expected === 'key-or-end') return token === 'string' ? 'colon' : undefined
  if (expected !== 'value' && expected !== 'value-or-end') return undefined
  if (token === 'string' || token === 'scalar') return afterValue()
  if (token !== '{' && token !== '[') return undefined
  open.push(token)
  return token === '{' ? 'key-or-end' : 'value-or-end'
}
