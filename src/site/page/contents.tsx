import type { Provider } from '../../../calculators/engine/provider.ts'
import { app } from '../../words/app.ts'
import type { Language } from '../text/format.ts'
import { useArrival } from './focus.ts'
import { fragmentOf } from './place.ts'

interface ContentsProps {
  readonly providers: readonly Provider[]
  readonly language: Language
}

/** Every calculation there is, by provider. */
export function Contents({ providers, language }: ContentsProps) {
  const heading = useArrival<HTMLHeadingElement>(false)
  return (
    <main className="contents">
      <h1 ref={heading} tabIndex={-1}>
        {app.tagline[language]}
      </h1>
      <div className="contents-list">
        {providers.map(({ id, name, calculators }) => (
          <section key={id}>
            <h2>{name[language]}</h2>
            <ul>
              {[...calculators.values()].map((calculator) => (
                <li key={calculator.id}>
                  <a href={fragmentOf({ provider: id, calculator: calculator.id, language })}>
                    {calculator.title[language]}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  )
}
