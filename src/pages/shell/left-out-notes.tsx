import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { LeftOut } from '../../ui/link/fragment.ts'
import { useSite } from '../../ui/link/site.ts'
import { leftOutWords } from './left-out-words.ts'

const reasons: { readonly [W in LeftOut['why']]: Words } = {
  unknown: leftOutWords.unknown,
  wrong: leftOutWords.wrong,
  repeated: leftOutWords.repeated,
  unnamed: leftOutWords.unnamed,
  'too-much': leftOutWords.tooMuch,
  'too-many': leftOutWords.tooMany,
  cut: leftOutWords.cut,
  more: leftOutWords.more,
  'other-version': leftOutWords.otherVersion,
}

/** Each part of a link that was left out, and why. What has no name is told of without one. */
export function LeftOutNotes({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { say } = useSite()
  return (
    <aside className="left-out" aria-label={say(leftOutWords.leftOut)}>
      <p>{say(leftOutWords.leftOut)}</p>
      <ul>
        {leftOut.map(({ name, why }, at) => (
          // Two long names may begin alike, and nothing moves here.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is as the link made it
          <li key={at}>
            {whole.has(why) ? null : <code>{name}</code>} {say(reasons[why])}
          </li>
        ))}
      </ul>
    </aside>
  )
}

/** What is said of these is a sentence of its own. */
const whole: ReadonlySet<LeftOut['why']> = new Set(['unnamed', 'cut', 'more'])
