import type { Fields } from '../../../calculators/kernel/read-facts.ts'
import { orderWords } from '../../words/problems.ts'
import type { Answer } from '../answer/answer.ts'
import type { Reader } from '../text/reader.ts'
import { brokenOrders } from './broken-order.ts'
import type { Draft } from './draft.ts'
import { fieldsOnPage } from './fields.ts'
import { wrongText } from './wrong-text.ts'

export { wrongText } from './wrong-text.ts'

/** What is said at each field that holds something wrong, by its place. */
export function fieldCorrections(
  reader: Reader,
  fields: Fields,
  draft: Draft,
  { wrong }: Answer,
): ReadonlyMap<string, string> {
  const places = fieldsOnPage(fields, draft)
  const orders = [...wrong.values()].includes('wrong-order') ? brokenOrders(reader.calculator, draft) : undefined
  return new Map(
    [...wrong].map(([place, code]) => {
      const field = places.get(place)
      const order = code === 'wrong-order' ? orders?.get(place) : undefined
      if (order !== undefined) {
        const names = { field: reader.name(field?.id ?? place), other: reader.name(order.other) }
        return [place, reader.say(orderWords[order.relation], names)]
      }
      const typed = typeof field?.cell === 'string' ? field.cell : ''
      return [place, wrongText(reader, code, field?.shape.type ?? '', typed)]
    }),
  )
}
