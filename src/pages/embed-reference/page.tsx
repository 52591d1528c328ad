import type { ReactNode } from 'react'
import type { Address } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { Page } from '../shell/page.tsx'
import { Doors, NoScript, Policy, Security, Versions } from './doors.tsx'
import { Events, Messages } from './messages.tsx'
import { LookProperties, Options } from './options.tsx'
import { embedReference } from './words.ts'

const sections = [
  ['doors', Doors],
  ['options', Options],
  ['theming', LookProperties],
  ['events', Events],
  ['messages', Messages],
  ['versions', Versions],
  ['security', Security],
  ['policy', Policy],
  ['noScript', NoScript],
] as const satisfies readonly (readonly [keyof typeof embedReference, () => ReactNode])[]

/** Everything that an author may have to look up about the embed. */
export function ReferencePage({ opened }: { readonly opened: Address }) {
  return (
    <Page opened={opened}>
      <Reference />
    </Page>
  )
}

function Reference() {
  const { say, link } = useSite()
  return (
    <main className="reference">
      <div className="reference-title">
        <h1>{say(embedReference.title)}</h1>
        <p>{say(embedReference.lead)}</p>
        <p>
          <a href={link('embed/')}>{say(embedReference.toConfigurator)}</a>
        </p>
      </div>
      <nav className="reference-contents" aria-label={say(embedReference.contents)}>
        <ul>
          {sections.map(([id]) => (
            <li key={id}>
              <a href={`#${id}`}>{say(embedReference[id])}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="reference-text">
        {sections.map(([id, Section]) => (
          <section key={id} id={id}>
            <h2 id={`${id}-title`}>{say(embedReference[id])}</h2>
            <Section />
          </section>
        ))}
      </div>
    </main>
  )
}
