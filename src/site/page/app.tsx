import { useEffect, useState } from 'react'
import { catalogue } from '../../catalogue.ts'
import { app } from '../../words/app.ts'
import { changed, type Draft, emptyDraft } from '../form/draft.ts'
import { Contents } from './contents.tsx'
import { Header } from './header.tsx'
import { usePlace } from './place.ts'
import { Workbench } from './workbench.tsx'

/** The page: a choice of calculators, or the one that the address names. What was typed is remembered while it is open. */
export function App() {
  const place = usePlace()
  const { language } = place
  const all = catalogue()
  const provider = all.providers.get(place.provider ?? '')
  const calculator = provider?.calculators.get(place.calculator ?? '')
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const openKey = calculator && `${calculator.provider.id}/${calculator.id}`

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const title = calculator && `${calculator.title[language]} · ${calculator.provider.name[language]} · `
  return (
    <>
      <title>{`${title ?? ''}${app.product[language]} ${app.productOther[language]}`}</title>
      <Header catalogue={all} place={place} provider={provider} calculator={calculator} />
      {calculator === undefined || openKey === undefined ? (
        <Contents providers={provider === undefined ? [...all.providers.values()] : [provider]} language={language} />
      ) : (
        <Workbench
          key={openKey}
          catalogue={all}
          calculator={calculator}
          language={language}
          draft={drafts[openKey] ?? emptyDraft(calculator)}
          onChange={(change) =>
            setDrafts((before) => ({
              ...before,
              [openKey]: changed(before[openKey] ?? emptyDraft(calculator), change),
            }))
          }
        />
      )}
      <footer className="foot">
        <p>{app.privacy[language]}</p>
        <p>{app.noAdvice[language]}</p>
      </footer>
    </>
  )
}
