import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { LeftOut } from '../../ui/form/fragment.ts'
import { useSite } from '../../ui/link/site.ts'

/** Why a part of a link was left out: after its name, or as a sentence where it has none. */
export const leftOutWords = {
  leftOut: {
    ja: 'リンクのうち、次のものは読み込みませんでした。',
    en: 'These parts of the link were left out.',
  },
  unknown: { ja: '：この計算にない項目です', en: 'is not part of this calculation' },
  wrong: { ja: '：選べない値です', en: 'has a value that cannot be chosen' },
  tooMuch: { ja: '：長すぎます', en: 'is too long' },
  otherVersion: { ja: '：別の版のリンクです', en: 'says that the link is of another version' },
  repeated: {
    ja: '：二度以上あります。最初のものを読み込みました',
    en: 'stands in the link more than once; the first one counts',
  },
  unnamed: { ja: '名前のない項目があります', en: 'A value without a name' },
  tooMany: { ja: '：読み込める件数を超えています', en: 'is beyond the number that is read' },
  cut: {
    ja: 'リンクが長すぎるため、これより後は読んでいません',
    en: 'The link is too long; what follows was not read',
  },
  more: { ja: 'ほかにもあります', en: 'And more' },
} as const satisfies Readonly<Record<string, Words>>

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
