import { formula, type Kind } from '../kernel/kind.ts'
import { calculate } from './calculate.ts'
import { facts } from './facts.ts'
import { terms } from './terms.ts'
import { words } from './words.ts'

export const kind: Kind = {
  id: 'liability-cap',
  variants: {
    plain: formula({
      facts,
      terms,
      question: 'most-they-owe',
      edition: 'damageOn',
      figures: ['windowFrom', 'windowTo', 'cap', 'compensation'],
      main: ['cap'],
      isMoney: true,
      calculate,
    }),
  },
  words,
}
