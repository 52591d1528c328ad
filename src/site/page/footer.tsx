import { app } from '../../words/app.ts'
import { useSite } from './site.ts'

/** What holds for every page. */
export function Footer() {
  const { say, link } = useSite()
  return (
    <footer className="foot">
      <p>{say(app.privacy)}</p>
      <p>{say(app.noAdvice)}</p>
      <p>
        <a href={link('embed/')}>{say(app.embed)}</a>
      </p>
    </footer>
  )
}
