import * as v from 'valibot'

/** Objects and lists as seeds write them. To the schema library a list is an object too; to JSON it is none. */

const noList = <S extends v.GenericSchema<unknown, unknown>>(schema: S): S => ({
  ...schema,
  '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
    schema['~run'](Array.isArray(dataset.value) ? { value: null } : dataset, config),
})

/** An object of these keys and no others.
 * @param expected what is said of anything else */
export const object = <const E extends v.ObjectEntries>(entries: E, expected: string) =>
  noList(v.strictObject(entries, expected))

/** An object of which the keys are of one form, and the values. */
export const record = <K extends v.GenericSchema<string, string>, V extends v.GenericSchema<unknown, unknown>>(
  key: K,
  value: V,
  expected: string,
) => noList(v.record(key, value, expected))

/** A list of at least one. */
export const someOf = <I extends v.GenericSchema<unknown, unknown>>(item: I, expected: string) =>
  v.pipe(v.array(item, expected), v.minLength(1, `${expected}; it is empty`))
