import { readers } from '../../ui/form/entry-readers.ts'
import { installReaders } from './entry-readers.ts'

/** All that is there for whoever types: what reads it, and what is said of what cannot be read. */
installReaders(readers)

export * from '../../ui/form/corrections.tsx'
