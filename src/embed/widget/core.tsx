import { createRoot } from 'react-dom/client'
import './text-by-element.ts'
import { folderOf } from '../../ui/link/address.ts'
import { SiteContext, siteAt } from '../../ui/link/site.ts'
import type { EmbedCore } from '../protocol/mounted.ts'
import type { EmbedOptions } from '../protocol/options.ts'
import sheet from './embed.css?inline'
import { EmbeddedCalculator } from './embedded-calculator.tsx'
import { loadRestrictedFacts } from './load-restricted.ts'
import { mountInElementWith } from './mount-in-element.ts'
import { loadRows } from './rows-later.tsx'
import { asideLooks, neededBy, type Settings, setLooks, settingsOf, type Terms } from './settings.ts'
import { termsFor } from './terms.ts'
import { type NamedFacts, unknownIn } from './use-entries.ts'

/** What says which terms they are. */
const sameTerms = ['provider', 'calculator', 'language', 'seed'] as const

/** What says what is filled in. */
const filledIn = ['facts', 'locked', 'hidden'] as const

/** Whether an author asked for two alike. */
const isAlike = (options: readonly (keyof EmbedOptions)[], a: EmbedOptions, b: EmbedOptions): boolean =>
  options.every((option) => a[option] === b[option])

/**
 * The terms that an author asks for, with all that shows what is filled in.
 * @param known the terms, where they are here
 */
async function readyTerms(options: EmbedOptions, known?: Terms): Promise<Terms> {
  const [terms] = await Promise.all([known ?? termsFor(options), loadRestrictedFacts(options)])
  const needed = neededBy(options, terms)
  // What does not come is asked for again, once the calculator is there.
  await Promise.allSettled([needed.readers && import('./corrections.ts'), needed.rows && loadRows()])
  return terms
}

/** Puts up an embed. */
export const mount: EmbedCore['mount'] = async (options, looks, { root, app, emit }) => {
  const place = document.createElement('div')
  place.className = 'place'
  const shell = document.createElement('div')
  shell.className = 'embed'
  // Both languages run this way, whatever way the page around runs.
  shell.dir = 'ltr'
  place.append(shell)
  const top = createRoot(shell)
  let terms = await readyTerms(options)
  let set: ((facts: NamedFacts) => void) | undefined
  let now = options
  let shown: { readonly options: EmbedOptions; readonly terms: Terms; readonly settings: Settings } | undefined
  let firstLeftOut: readonly string[] | undefined
  // From now on it takes orders.
  const onReady = (given: typeof set): void => {
    set = given
    if (firstLeftOut === undefined) return
    const names = firstLeftOut
    firstLeftOut = undefined
    const { provider, id } = terms.calculator
    emit({ type: 'ready', provider: provider.id, calculator: id, language: options.language })
    tellLeftOut(names)
  }

  const show = (wanted: EmbedOptions, given: Terms): readonly string[] => {
    const { catalogue, calculator, late } = given
    const read = settingsOf(wanted, given)
    // What the reader typed stays, unless the author fills it in anew.
    const isFilledAlike = shown?.terms === given && isAlike(filledIn, shown.options, wanted)
    const settings = shown !== undefined && isFilledAlike ? { ...read, draft: shown.settings.draft } : read
    shown = { options: wanted, terms: given, settings }
    const { language } = wanted
    shell.lang = language
    shell.dataset['theme'] = settings.theme
    const site = {
      ...siteAt({ path: '', language }),
      link: (path: string) => new URL(folderOf({ path, language }), app).href,
    }
    top.render(
      <SiteContext value={site}>
        <EmbeddedCalculator
          key={`${calculator.provider.id}/${calculator.id}`}
          catalogue={catalogue}
          calculator={calculator}
          settings={settings}
          hasPage={wanted.seed === ''}
          late={late}
          onReady={onReady}
          emit={emit}
        />
      </SiteContext>,
    )
    return settings.leftOut
  }
  const tellLeftOut = (names: readonly string[]): void => {
    if (names.length > 0) emit({ type: 'left-out', names })
  }

  const styles = new CSSStyleSheet()
  styles.replaceSync(sheet)
  const owner = root instanceof ShadowRoot ? root : document
  owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, styles]
  root.append(place)
  firstLeftOut = [...setLooks(shell.style, looks), ...asideLooks(shell), ...show(options, terms)]

  return {
    execute(order) {
      if (order.type === 'set-facts') {
        set?.(order.facts)
        tellLeftOut(unknownIn(order.facts, terms.calculator))
      } else {
        if (order.theme !== undefined) now = { ...now, theme: order.theme }
        tellLeftOut([
          ...setLooks(shell.style, order.looks ?? {}),
          ...(order.theme === undefined ? [] : show(now, terms)),
        ])
      }
    },
    async change(wanted, otherLooks) {
      // An earlier change may still be on its way.
      const before = shown?.options ?? options
      const known = isAlike(sameTerms, wanted, before) ? terms : undefined
      const isFilledAlike = isAlike(filledIn, wanted, before)
      now = wanted
      const found = known !== undefined && isFilledAlike ? known : await readyTerms(wanted, known)
      // Another change may have come in the meantime.
      if (now !== wanted) return
      terms = found
      tellLeftOut([...setLooks(shell.style, otherLooks), ...show(wanted, terms)])
    },
    end() {
      now = options
      top.unmount()
      place.remove()
      owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((each) => each !== styles)
    },
  }
}

/** The same, for the element. */
export const attach = mountInElementWith(mount)
