import { requestSchema } from '../../calculators/engine/describe/request-schema.ts'
import { catalogue } from '../catalogue.ts'
import { outcomeSchema, vectorSchema } from './outcome-schema.ts'
import { seedSchema } from './seed-schema.ts'

/** The schemas that the package ships, by file name. */
export function schemaFiles(): ReadonlyMap<string, unknown> {
  const { providers, kinds } = catalogue()
  const files = new Map<string, unknown>([
    ['seed.json', seedSchema([...kinds.values()])],
    ['outcome.json', outcomeSchema],
    ['vectors.json', vectorSchema],
  ])
  for (const provider of providers.values()) {
    for (const calculator of provider.calculators.values()) {
      files.set(`requests/${provider.id}.${calculator.id}.json`, requestSchema(calculator))
    }
  }
  return files
}
