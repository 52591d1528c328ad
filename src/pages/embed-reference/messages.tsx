import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { commandFields, eventFields, greetings } from '../../embed/protocol/messages.ts'
import { useSite } from '../../ui/link/site.ts'
import { CodeBlock } from '../embed-configurator/snippet.tsx'
import { ReferenceTable } from './table.tsx'
import { embedReference } from './words.ts'

type Listed = Readonly<Record<string, Readonly<Record<string, string>>>>
type Rows = readonly (readonly [type: string, holds: string, words: Words])[]

/** Messages with what they hold and what they say. */
const rowsOf = <M extends Listed>(list: M, texts: { readonly [T in keyof M]: Words }): Rows =>
  Object.entries(texts).map(([type, words]) => [
    type,
    Object.entries(list[type] ?? {})
      .map(([field, what]) => `${field}: ${what}`)
      .join('; '),
    words,
  ])

const eventRows = rowsOf(eventFields, embedReference.eventTexts)
const orderRows = rowsOf(commandFields, embedReference.orderTexts)
const greetingRows = rowsOf(greetings, embedReference.greetingTexts)

interface MessageTableProps {
  readonly labelledBy: string
  readonly head: string
  readonly rows: Rows
  readonly prefix?: string
}

function MessageTable({ labelledBy, head, rows, prefix = '' }: MessageTableProps) {
  const { say } = useSite()
  return (
    <ReferenceTable
      labelledBy={labelledBy}
      columns={[head, say(embedReference.holds), say(embedReference.meaning)]}
      rows={rows.map(([type, holds, words]) => [
        `${prefix}${type}`,
        <code key="holds" translate="no">
          {holds}
        </code>,
        say(words),
      ])}
    />
  )
}

const listening = `document.addEventListener('yakkan:calculated', ({ detail }) => {
  if (detail.status === 'due') console.log(detail.figure.id, detail.figure.value, detail.figure.unit)
})`

const ordering = `document.addEventListener('yakkan:ready', ({ target }) => {
  const facts = { dueOn: '2026-05-31', paidOn: '2026-07-15' }
  target.dispatchEvent(new CustomEvent('yakkan:set-facts', { detail: { facts } }))
  target.dispatchEvent(new CustomEvent('yakkan:set-theme', { detail: { theme: 'dark' } }))
})`

/** What a page hears of an embed, and says to it. */
export function Events() {
  const { say } = useSite()
  return (
    <>
      <p>{say(embedReference.eventsHelp)}</p>
      <MessageTable
        labelledBy="events-title"
        head={say(embedReference.event)}
        rows={eventRows.filter(([type]) => type !== 'height')}
        prefix="yakkan:"
      />
      <CodeBlock text={listening} />
      <h3 id="orders-title">{say(embedReference.orders)}</h3>
      <p>{say(embedReference.ordersHelp)}</p>
      <MessageTable labelledBy="orders-title" head={say(embedReference.event)} rows={orderRows} prefix="yakkan:" />
      <CodeBlock text={ordering} />
    </>
  )
}

const groups = [
  ['windows', greetingRows],
  ['fromEmbed', eventRows],
  ['toEmbed', orderRows],
] as const

/** What goes between a frame and the page around it, by direction. */
export function Messages() {
  const { say } = useSite()
  return (
    <>
      <p>{say(embedReference.messagesHelp)}</p>
      <p>{say(embedReference.handshake)}</p>
      {groups.map(([id, rows]) => (
        <div key={id}>
          <h3 id={id}>{say(embedReference[id])}</h3>
          <MessageTable labelledBy={id} head={say(embedReference.message)} rows={rows} />
        </div>
      ))}
    </>
  )
}
