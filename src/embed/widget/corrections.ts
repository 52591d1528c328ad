import { readers } from '../../ui/form/entry-readers.ts'
import { fillReaders } from './entry-readers.ts'

/** All that is there for whoever types: what reads it, and what is said of what cannot be read. */
fillReaders(readers)

export * from '../../ui/form/corrections.tsx'
