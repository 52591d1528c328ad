/** How a fact is entered. */
export type FactType =
  | 'amount'
  | 'rate'
  | 'count'
  | 'date'
  | 'month'
  | 'date-time'
  | 'choice'
  | 'flag'
  | 'text'
  | 'rows'
