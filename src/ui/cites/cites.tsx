import { type FocusEvent, memo } from 'react'
import type { Cite } from '../../../calculators/kernel/proof/cite.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { useSite } from '../link/site.ts'
import { date } from '../text/format.ts'
import type { Article } from '../text/formatter.ts'
import { type Gist, hostIn, useFormatter } from '../text/formatter.ts'
import { UnbrokenFigures } from '../text/unbroken-figures.tsx'

/** What stands beside what an article says. A name in braces is filled in. */
export const citeWords = {
  checked: { ja: '{date}に本文を確認', en: 'Text read on {date}' },
  fullText: { ja: '本文（{host}）', en: 'The text at {host}' },
  comma: { ja: '、', en: ', ' },
} as const satisfies Readonly<Record<string, Words>>

/** A gist is shown by its cite, without any script. Scripts put it beside the cite, and show it where the cite is come to by key. */

/** How wide a gist is, in letters of its cite. */
const wide = 27
/** In pixels: from the edges of the window; from the cite; what is high enough for a gist. */
const edge = 16
const gap = 4
const high = 200

/** Puts the gist of a cite below it, or above where there is more room. */
function putBeside(cite: HTMLButtonElement): void {
  const gist = gistBy(cite)
  if (gist === undefined) return
  const { left, top, bottom } = cite.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const width = Math.min(wide * Number.parseFloat(getComputedStyle(cite).fontSize), clientWidth - 2 * edge)
  const fromLeft = Math.max(edge, Math.min(left, clientWidth - width - edge))
  const below = clientHeight - bottom
  const isAbove = below < high && top > below
  gist.style.position = 'absolute'
  gist.style.margin = '0'
  gist.style.width = `${width}px`
  gist.style.inset = isAbove
    ? `auto auto ${clientHeight - top - scrollY + gap}px ${fromLeft + scrollX}px`
    : `${bottom + scrollY + gap}px auto auto ${fromLeft + scrollX}px`
}

/** A cite that is come to by key shows its gist; not so where the focus comes back from there, as it does with Escape. */
function showOnFocus({ currentTarget: cite, relatedTarget }: FocusEvent<HTMLButtonElement>): void {
  const gist = gistBy(cite)
  if (gist === undefined || isShown(gist) || gist.contains(relatedTarget) || !cite.matches(':focus-visible')) return
  cite.click()
}

/** A gist goes when the focus goes on to something else. */
function hideOnLeaving(from: HTMLElement, to: EventTarget | null): void {
  const gist = gistBy(from) ?? from.closest<HTMLElement>('.gist')
  if (gist === null || !(to instanceof Node) || gist.contains(to) || !isShown(gist)) return
  gist.hidePopover()
}

/** None where the browser knows none: there it stands on the page. */
function gistBy(cite: HTMLElement): HTMLElement | undefined {
  const gist = cite instanceof HTMLButtonElement ? cite.popoverTargetElement : undefined
  return gist instanceof HTMLElement ? gist : undefined
}

const isShown = (gist: HTMLElement): boolean => 'popover' in gist && gist.matches(':popover-open')

/** Where something stands. */
export function Cites({ cites }: { readonly cites: readonly Cite[] }) {
  const { cite, gist } = useFormatter()
  return <ArticleList articles={cites.map((each) => ({ text: cite(each), gist: gist(each) }))} />
}

/** The same, by the names that places have where the provider is known. */
export function ArticleList({ articles }: { readonly articles: readonly Article[] }) {
  if (articles.length === 0) return null
  return (
    <ul className="cites">
      {articles.map(({ text, gist }) => (
        <li key={text}>
          <CiteText text={text} gist={gist} />
        </li>
      ))}
    </ul>
  )
}

/** A place, which shows what it says; that stands on the same page. */
export function CiteText({ text, gist }: Article) {
  if (gist === undefined) return <span>{text}</span>
  return (
    <button
      type="button"
      className="cite"
      popoverTarget={gist.id}
      aria-describedby={saysId(gist.id)}
      onClick={({ currentTarget }) => putBeside(currentTarget)}
      onFocus={showOnFocus}
      onBlur={({ currentTarget, relatedTarget }) => hideOnLeaving(currentTarget, relatedTarget)}
    >
      {text}
    </button>
  )
}

/** What articles say, each once, out of sight until a cite shows it. */
export function Gists({ gists }: { readonly gists: readonly Gist[] }) {
  const { say, language } = useSite()
  return gists.map(({ id, place, says, checkedOn, link }) => (
    <div key={id} id={id} popover="auto" className="gist">
      <p className="gist-place">{place}</p>
      <p id={saysId(id)}>
        <UnbrokenFigures text={says} />
      </p>
      <p className="gist-source">
        {checkedOn !== undefined && <span>{say(citeWords.checked, { date: date(checkedOn, language) })}</span>}
        {link !== undefined && (
          <a
            href={link}
            target="_blank"
            rel="noopener"
            onBlur={({ currentTarget, relatedTarget }) => hideOnLeaving(currentTarget, relatedTarget)}
          >
            {say(citeWords.fullText, { host: hostIn(link) })}
          </a>
        )}
      </p>
    </div>
  ))
}

/** All that the cites of the open calculator can show; no key changes it. */
export const CalculatorGists = memo(function CalculatorGists() {
  return <Gists gists={useFormatter().gists()} />
})

/** The sentence alone, by which a cite is described. */
const saysId = (gist: string): string => `${gist}-says`
