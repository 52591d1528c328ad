import type { Words } from '../kernel/kind.ts'

export const words: Readonly<Record<string, Words>> = {}
