import { useEffect, useState } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { LeftOutNotice } from '../shell/left-out-notice.tsx'
import { embedOf } from './embed-of.ts'
import type { EmbedEntry } from './entry.ts'
import { FillIn } from './fill-in.tsx'
import { LookFields } from './look-fields.tsx'
import { Notes } from './notes.tsx'
import { Preview } from './preview.tsx'
import type { Release } from './release.ts'
import { SnippetList } from './snippet-list.tsx'
import { useSetup } from './use-setup.ts'
import { What } from './what.tsx'
import { embeddingWords } from './words.ts'

interface ConfiguratorProps {
  readonly index: readonly EmbedEntry[]
  /** The release that the built page names; undefined where the site is without the embed. */
  readonly release: Release | undefined
}

/** What is chosen on one side, how it looks on the other; below both the lines to copy. */
export function Configurator({ index, release: built }: ConfiguratorProps) {
  const { say, link, language } = useSite()
  const inUse = useSetup(index, language)
  const [told, setTold] = useState('')
  // The page is rendered before the release is made, and first comes to life as it was rendered.
  const [release, setRelease] = useState<Release>()
  useEffect(() => setRelease(built), [built])
  const { setup, filled, leftOut, change } = inUse
  const isPinned = setup.files === 'pinned' && release !== undefined
  const embed = filled && embedOf(setup, filled, index)
  return (
    <main className="embed">
      <div className="embed-title">
        <h1>{say(embeddingWords.title)}</h1>
        <p>{say(embeddingWords.lead)}</p>
        <p>
          <a href={link('embed/reference/')}>{say(embeddingWords.toReference)}</a>
        </p>
        <LeftOutNotice leftOut={leftOut} />
      </div>
      <div className="embed-desk">
        <div className="embed-settings">
          <What index={index} inUse={inUse} onTell={setTold} />
          <FillIn inUse={inUse} />
          <LookFields setup={setup} onChange={change} />
        </div>
        <Preview
          embed={embed}
          hasFiles={release !== undefined}
          width={setup.width}
          onWidth={(width) => change({ width })}
        />
      </div>
      <SnippetList
        embed={embed}
        release={release}
        isPinned={isPinned}
        onPin={(isPinned) => change({ files: isPinned ? 'pinned' : 'floating' })}
        onTell={setTold}
      />
      <Notes embed={embed} isPinned={isPinned} />
      <p className="spoken" role="status">
        {told}
      </p>
    </main>
  )
}
