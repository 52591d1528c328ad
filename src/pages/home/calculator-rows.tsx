import type { SiteIndex } from '../../ui/catalogue/index-entry.ts'
import { calculatorPath } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'

interface CalculatorRowsProps {
  readonly entries: SiteIndex
  /** Whether each row says whose terms it is of; under a name that stands above, it is not written again. */
  readonly providers: 'each' | 'once' | 'none'
}

/** Links to calculators, a row each, as on a statement. */
export function CalculatorRows({ entries, providers }: CalculatorRowsProps) {
  const { say, link } = useSite()
  return (
    <ol className="listing">
      {entries.map(({ provider, providerName, calculator, title }, at) => {
        const isRepeated = providers === 'once' && entries[at - 1]?.provider === provider
        return (
          <li key={`${provider}/${calculator}`} className={isRepeated ? 'listed listed-repeated' : 'listed'}>
            <a href={link(calculatorPath(provider, calculator))}>
              {providers === 'none' ? null : (
                <span className={isRepeated ? 'spoken' : 'listed-provider'}>{say(providerName)} </span>
              )}
              <span className="listed-title">{say(title)}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}
