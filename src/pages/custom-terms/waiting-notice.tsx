import { useSite } from '../../ui/link/site.ts'
import { LeftOutNotice } from '../shell/left-out-notice.tsx'
import type { Waiting } from './use-desk.ts'
import { ownWords } from './words.ts'

/** Why what was asked for is not there. */
export function WaitingNotice({ waiting }: { readonly waiting: Waiting }) {
  const { say } = useSite()
  switch (waiting.is) {
    case 'choosing':
      return <LeftOutNotice leftOut={waiting.leftOut} />
    case 'unknown':
      return <p className="own-notice">{say(ownWords.unknownKind, { kind: waiting.kind })}</p>
    case 'not-loaded':
      return (
        <p className="own-notice" role="alert">
          {say(ownWords.notLoaded)}
        </p>
      )
    default:
      return null
  }
}
