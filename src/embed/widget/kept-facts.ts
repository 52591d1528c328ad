export { concealed } from './concealed.ts'
export { LockedFacts } from './locked-facts.tsx'
