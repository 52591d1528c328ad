import type { Order } from './messages.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The texts of a record, by their names, numbers written out; nothing where one is neither, or where it is no record. */
function texts(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(value)) return undefined
  const all = new Map<string, string>()
  for (const [name, given] of Object.entries(value)) {
    if (typeof given !== 'string' && typeof given !== 'number') return undefined
    all.set(name, String(given))
  }
  return Object.fromEntries(all)
}

/** What the page around asks for; nothing where that is no order. Only what is the message's own counts. */
export function orderIn(data: unknown): Order | undefined {
  if (!isRecord(data)) return undefined
  const said = new Map(Object.entries(data))
  const type = said.get('type')
  if (type === 'set-facts') {
    const facts = texts(said.get('facts'))
    return facts && { type, facts }
  }
  if (type !== 'set-theme') return undefined
  const theme = said.get('theme')
  if (theme !== undefined && typeof theme !== 'string') return undefined
  const looks = said.has('looks') ? texts(said.get('looks')) : {}
  return looks && { type, ...(theme === undefined ? {} : { theme }), looks }
}
