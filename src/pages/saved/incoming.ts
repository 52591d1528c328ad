import type { Site } from '../../ui/link/site.ts'
import { most } from './kept.ts'
import { type Changed, changeKept } from './kept-here.ts'
import { type Merge, merged, shelfIn } from './store.ts'
import type { Told } from './told.ts'
import { savedWords } from './words.ts'

/** Takes the calculations of a file in. A file that is none, or that cannot be kept, changes nothing. */
export async function takenIn({ say, language }: Site, file: File): Promise<Told> {
  const bad = (text: string): Told => ({ text, tone: 'bad' })
  if (file.size > most.file) return bad(say(savedWords.fileTooBig))
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return bad(say(savedWords.fileUnreadable))
  const { state, calculations, unread } = shelfIn(text)
  if (state === 'newer') return bad(say(savedWords.fileNewer))
  if (state === 'foreign') return bad(say(savedWords.fileForeign))
  let merge: Merge | undefined
  const changed: Changed = changeKept((here) => {
    merge = merged(here, calculations)
    return merge.calculations
  })
  if (changed !== 'done') return bad(say(savedWords[changed]))
  if (merge === undefined) throw new RangeError('takenIn: what was changed was not merged')
  const counted = (
    [
      [savedWords.added, merge.added],
      [savedWords.replaced, merge.replaced],
      [savedWords.known, merge.known],
      [savedWords.leftOut, unread],
      [savedWords.noRoom, merge.surplus],
    ] as const
  ).filter(([, count]) => count > 0)
  const sentences = counted.map(([words, count]) =>
    say(words, { count: String(count), most: String(most.calculations) }),
  )
  return {
    text: sentences.length === 0 ? say(savedWords.noneInFile) : sentences.join(language === 'ja' ? '' : ' '),
    tone: 'good',
  }
}
