import { useSite } from '../../ui/link/site.ts'
import { wayThere } from './way-to-embed.ts'
import { pageWords } from './words.ts'

/** What holds for every page. */
export function Footer() {
  const { address, say, link } = useSite()
  return (
    <footer className="foot">
      <p>{say(pageWords.privacy)}</p>
      <p>{say(pageWords.noAdvice)}</p>
      <p>
        <a href={`${link('embed/')}${wayThere(address.path)}`}>{say(pageWords.embed)}</a>
      </p>
    </footer>
  )
}
