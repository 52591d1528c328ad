import { CalculatorGists } from '../../ui/answer/gists.tsx'
import { useWork } from '../../ui/answer/use-work.ts'
import { shownFields } from '../../ui/form/draft.ts'
import { Form } from '../../ui/form/form.tsx'
import { TypingForm } from '../../ui/form/typing-form.tsx'
import { useSite } from '../../ui/link/site.ts'
import { ReaderContext } from '../../ui/text/reader.ts'
import { app } from '../../ui/text/words.ts'
import { KeepingFields } from './keeping-fields.tsx'
import { ReadingFields } from './reading-fields.tsx'
import type { Filled, SetupInUse } from './use-setup.ts'
import { embeddingWords } from './words.ts'

/** What is filled in for the reader, and what of it the reader may change. */
export function FillIn({ inUse }: { readonly inUse: SetupInUse }) {
  const { say } = useSite()
  const { setup, filled, state, retry } = inUse
  return (
    <section className="embed-facts" aria-busy={state === 'loading'}>
      <h2>{say(embeddingWords.facts)}</h2>
      <p className="embed-help">{say(embeddingWords.factsHelp)}</p>
      {state === 'loading' && <p className="embed-waits">{say(embeddingWords.loading)}</p>}
      {state === 'not-loaded' && (
        <p className="embed-waits" role="alert">
          {say(setup.seed === '' ? embeddingWords.notLoaded : embeddingWords.ownNotRead)}{' '}
          <button type="button" className="own-quiet" onClick={retry}>
            {say(app.retry)}
          </button>
        </p>
      )}
      {filled !== undefined && <FilledIn inUse={inUse} filled={filled} />}
    </section>
  )
}

function FilledIn({ inUse, filled }: { readonly inUse: SetupInUse; readonly filled: Filled }) {
  const { say, language } = useSite()
  const { catalogue, calculator, draft } = filled
  const work = useWork(catalogue, calculator, draft, language)
  return (
    <ReaderContext value={work.reader}>
      <TypingForm className="embed-form" label={say(embeddingWords.facts)} onActive={work.onActive}>
        <Form fields={shownFields(calculator)} draft={draft} answer={work.answer} onChange={inUse.changeFacts} />
      </TypingForm>
      <ReadingFields draft={draft} onChoose={inUse.chooseReading} />
      <KeepingFields setup={inUse.setup} answer={work.answer} onChange={inUse.change} />
      <CalculatorGists />
    </ReaderContext>
  )
}
