import { app } from '../../words/app.ts'
import type { LeftOut } from './fragment.ts'
import { useSite } from './site.ts'

const reasons = {
  unknown: app.leftOutUnknown,
  wrong: app.leftOutWrong,
  'too-much': app.leftOutTooMuch,
  'other-version': app.leftOutVersion,
} as const

/** What a link held that this page has no place for. */
export function LeftOutNotice({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { say } = useSite()
  if (leftOut.length === 0) return null
  return (
    <aside className="left-out" aria-label={say(app.leftOut)}>
      <p>{say(app.leftOut)}</p>
      <ul>
        {leftOut.map(({ name, why }) => (
          <li key={name}>
            <code>{name}</code> {say(reasons[why])}
          </li>
        ))}
      </ul>
    </aside>
  )
}
