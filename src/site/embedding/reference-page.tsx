import type { ReactNode } from 'react'
import { embedReference } from '../../words/embed-reference.ts'
import type { Address } from '../page/address.ts'
import { Page } from '../page/page.tsx'
import { useSite } from '../page/site.ts'
import { Doors } from './reference-doors.tsx'
import { Events, Messages } from './reference-messages.tsx'
import { Look, Options } from './reference-options.tsx'
import { NoScript, Policy, Security, Versions } from './reference-promises.tsx'

const sections = [
  ['doors', Doors],
  ['options', Options],
  ['theming', Look],
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
