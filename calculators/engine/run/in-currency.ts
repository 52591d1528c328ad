import type { Currency } from '../../kernel/number/money.ts'
import type { Calculator } from '../seed/provider.ts'

/** A calculator whose amounts are read, rounded and written in another currency that its provider invoices in. */
export const inCurrency = (calculator: Calculator, currency: Currency): Calculator =>
  currency === calculator.provider.currency
    ? calculator
    : { ...calculator, provider: { ...calculator.provider, currency } }

/** The currency of that name that a calculator can be asked in. */
export const currencyOf = ({ currencies }: Calculator, name: unknown): Currency | undefined =>
  currencies.find((currency) => currency === name)
