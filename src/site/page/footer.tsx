import { app } from '../../words/app.ts'
import { useSite } from './site.ts'

/** What holds for every page. */
export function Footer() {
  const { say } = useSite()
  return (
    <footer className="foot">
      <p>{say(app.privacy)}</p>
      <p>{say(app.noAdvice)}</p>
    </footer>
  )
}
