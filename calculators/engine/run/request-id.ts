import { isRecord } from '../../kernel/schema/is-record.ts'

/** What a caller tells its requests apart by; an outcome gives it back. */
export type RequestId = string | number

/** The id of a request, where it has one that JSON gives back as it came: a text, or a whole number that a double holds. */
export function requestId(request: unknown): RequestId | undefined {
  const id = isRecord(request) && Object.hasOwn(request, 'id') ? request['id'] : undefined
  return typeof id === 'string' || (typeof id === 'number' && Number.isSafeInteger(id)) ? id : undefined
}
