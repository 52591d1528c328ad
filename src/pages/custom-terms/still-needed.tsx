import { useSite } from '../../ui/link/site.ts'
import type { EditorState } from './editor-state.ts'
import type { TermsProblems } from './terms-problems.ts'
import { termsWords } from './words.ts'

interface StillNeededProps {
  readonly editor: EditorState
  readonly problems: TermsProblems
  nameOf(term: string): string
}

/** What keeps the terms from being used. While there is a calculation under earlier terms, it says that this is one. */
export function StillNeeded({ editor, problems, nameOf }: StillNeededProps) {
  const { say } = useSite()
  if (editor.problems.length === 0) return null
  const { needed, wrong, elsewhere } = problems
  const named = (places: Iterable<string>): readonly string[] => [
    ...new Set(
      [...places].map((place) =>
        fieldName(place, nameOf, { 'own.from': say(termsWords.from), 'own.cite': say(termsWords.fromCite) }),
      ),
    ),
  ]
  const toCorrect = named(wrong.keys())
  const toEnter = named(needed).filter((name) => !toCorrect.includes(name))
  return (
    <div className="own-missing" role="status">
      {editor.ready !== undefined && <p>{say(termsWords.stale)}</p>}
      {toEnter.length > 0 && <Names title={say(termsWords.waits)} names={toEnter} />}
      {toCorrect.length > 0 && <Names title={say(termsWords.waitsWrong)} names={toCorrect} />}
      {elsewhere.length > 0 && (
        <details>
          <summary>{say(termsWords.technical)}</summary>
          <ul lang="en">
            {elsewhere.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  return (
    <>
      <p>{title}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}

/** A term goes by its name, whichever of its fields it is. */
function fieldName(place: string, nameOf: (term: string) => string, others: Readonly<Record<string, string>>): string {
  const [, id = ''] = place.split('.')
  return others[place] ?? nameOf(id)
}
