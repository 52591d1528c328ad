import { useEffect, useState } from 'react'
import { shownFields } from '../../ui/form/draft.ts'
import { fragmentOf } from '../../ui/form/fragment.ts'
import type { Address } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { LeftOutNotice } from '../shell/left-out-notice.tsx'
import { Page } from '../shell/page.tsx'
import { FillIn } from './fill-in.tsx'
import { LookFields } from './look-fields.tsx'
import { looksOf } from './looks.ts'
import type { EmbedEntry, Release } from './page-data.ts'
import { Preview } from './preview.tsx'
import { restrictionsAs, type Setup } from './setup.ts'
import { Notes, SnippetList } from './snippet-list.tsx'
import type { Embed } from './snippets.ts'
import { type Filled, useSetup } from './use-setup.ts'
import { What } from './what.tsx'
import { configuratorWords } from './words.ts'

interface ConfiguratorPageProps {
  readonly opened: Address
  readonly index: readonly EmbedEntry[]
  readonly release: Release | undefined
}

/** The page on which an author puts an embed together and takes the lines for it along. */
export function ConfiguratorPage({ opened, index, release }: ConfiguratorPageProps) {
  return (
    <Page opened={opened}>
      <Configurator index={index} release={release} />
    </Page>
  )
}

interface ConfiguratorProps {
  readonly index: readonly EmbedEntry[]
  /** The release that the built page names; undefined where the site is without the embed. */
  readonly release: Release | undefined
}

/** What is chosen on one side, how it looks on the other; below both the lines to copy. */
function Configurator({ index, release: built }: ConfiguratorProps) {
  const { say, link, language } = useSite()
  const inUse = useSetup(index, language)
  const [notice, setNotice] = useState('')
  // The page is rendered before the release is made, and first comes to life as it was rendered.
  const [release, setRelease] = useState<Release>()
  useEffect(() => setRelease(built), [built])
  const { setup, filled, leftOut, change } = inUse
  const isPinned = setup.files === 'pinned' && release !== undefined
  const embed = filled && embedOf(setup, filled, index)
  return (
    <main className="embed">
      <div className="embed-title">
        <h1>{say(configuratorWords.title)}</h1>
        <p>{say(configuratorWords.lead)}</p>
        <p>
          <a href={link('embed/reference/')}>{say(configuratorWords.toReference)}</a>
        </p>
        <LeftOutNotice leftOut={leftOut} />
      </div>
      <div className="embed-setup">
        <div className="embed-settings">
          <What index={index} inUse={inUse} onAnnounce={setNotice} />
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
        onAnnounce={setNotice}
      />
      <Notes embed={embed} isPinned={isPinned} />
      <p className="spoken" role="status">
        {notice}
      </p>
    </main>
  )
}

/** The embed that a setup makes. It may speak another language than the page, whose scripts know the names in one alone. */
function embedOf(setup: Setup, { calculator, draft, customTerms: own }: Filled, index: readonly EmbedEntry[]): Embed {
  const { language, theme, shown } = setup
  const { provider } = calculator
  const listed = index.find((each) => each.provider === provider.id && each.calculator === calculator.id)
  const { title, providerName } =
    own === undefined && listed !== undefined ? listed : { title: calculator.title, providerName: provider.name }
  // What was locked of another calculator waits for it.
  const names = new Set(shownFields(calculator).map(([, key]) => key))
  const restricted = (how: 'locked' | 'hidden') =>
    restrictionsAs(setup.restriction, how).filter((name) => names.has(name))
  return {
    provider: provider.id,
    calculator: calculator.id,
    language,
    title: `${title[language]} · ${providerName[language]}`,
    theme,
    looks: looksOf(setup),
    facts: fragmentOf(calculator, draft),
    locked: restricted('locked'),
    hidden: restricted('hidden'),
    shown,
    customTerms: own,
  }
}
