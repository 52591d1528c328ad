import type { Problem } from '../../../calculators/kernel/proof/problem.ts'
import { problems as words } from '../form/problem-words.ts'
import { useFormatter } from '../text/formatter.ts'
import { app } from '../text/words.ts'

/** Problems that no field on the page holds, so that none is lost. */
export function Elsewhere({ problems }: { readonly problems: readonly Problem[] }) {
  const { say, name } = useFormatter()
  return (
    <section>
      <h2>{say(app.wrongElsewhere)}</h2>
      <ul className="plain">
        {problems.map(({ path, code }) => (
          <li key={`${path} ${code}`} className="wrong">
            {name(path.replace(/^facts\./, ''))}: {say(words[code])}
          </li>
        ))}
      </ul>
    </section>
  )
}
