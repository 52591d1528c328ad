import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import type { Calculator, Provider } from '../../../calculators/engine/provider.ts'
import { app } from '../../words/app.ts'
import { Choice } from './choice.tsx'
import { fragmentOf, goTo, type Place } from './place.ts'

interface HeaderProps {
  readonly catalogue: Catalogue
  readonly place: Place
  readonly provider: Provider | undefined
  readonly calculator: Calculator | undefined
}

const languages = [
  ['ja', '日本語'],
  ['en', 'English'],
] as const

/** The name of the page, the provider and the calculator to choose, and the language. */
export function Header({ catalogue, place, provider, calculator }: HeaderProps) {
  const { language } = place
  // The same question is asked of another provider, where its terms answer it.
  const goToProvider = (id: string): void => {
    const same = calculator && catalogue.providers.get(id)?.calculators.has(calculator.id)
    goTo({ provider: id, calculator: same ? calculator.id : undefined, language }, 'anew')
  }
  return (
    <header className="head">
      <a className="brand" href={fragmentOf({ provider: undefined, calculator: undefined, language })}>
        <span className="brand-name">{app.product[language]}</span> <span>{app.productOther[language]}</span>
      </a>
      <div className="head-choices">
        <Choice
          label={app.provider[language]}
          empty={provider === undefined ? app.choose[language] : undefined}
          value={provider?.id ?? ''}
          options={[...catalogue.providers.values()].map(({ id, name }) => [id, name[language]])}
          onChange={goToProvider}
        />
        <Choice
          label={app.calculator[language]}
          empty={calculator === undefined ? app.choose[language] : undefined}
          value={calculator?.id ?? ''}
          options={[...(provider?.calculators.values() ?? [])].map(({ id, title }) => [id, title[language]])}
          onChange={(id) => goTo({ provider: provider?.id, calculator: id, language }, 'anew')}
        />
      </div>
      <fieldset className="languages" aria-label={app.language[language]}>
        {languages.map(([id, name]) => (
          <button
            key={id}
            type="button"
            lang={id}
            aria-pressed={id === language}
            onClick={() => goTo({ ...place, language: id }, 'instead')}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </header>
  )
}
