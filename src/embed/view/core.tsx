import { createRoot } from 'react-dom/client'
import { folderOf } from '../../site/page/address.ts'
import { SiteContext, siteAt } from '../../site/page/site.ts'
import { standWith } from '../loader/stand.ts'
import type { Core } from '../mounted.ts'
import type { Asked } from '../options.ts'
import sheet from './embed.css?inline'
import { EmbeddedCalculator } from './embedded-calculator.tsx'
import { setLooks } from './looks.ts'
import { settingsOf } from './settings.ts'
import { type Terms, termsFor } from './terms.ts'
import type { NamedFacts } from './use-entries.ts'

/** Puts up an embed. */
export const mount: Core['mount'] = async (asked, looks, { root, app, tell }) => {
  const shell = document.createElement('div')
  shell.className = 'embed'
  const top = createRoot(shell)
  let terms = await termsFor(asked)
  let set: ((facts: NamedFacts) => void) | undefined
  let now = asked
  const onReady = (given: typeof set): void => {
    set = given
  }

  const show = (wanted: Asked, { catalogue, calculator }: Terms): readonly string[] => {
    const settings = settingsOf(wanted, calculator)
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
          onReady={onReady}
          tell={tell}
        />
      </SiteContext>,
    )
    return settings.leftOut
  }
  const tellLeftOut = (names: readonly string[]): void => {
    if (names.length > 0) tell({ type: 'left-out', names })
  }

  const styles = new CSSStyleSheet()
  styles.replaceSync(sheet)
  const owner = root instanceof ShadowRoot ? root : document
  owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, styles]
  root.append(shell)
  const leftOut = [...setLooks(shell.style, looks), ...show(asked, terms)]
  const { provider, id } = terms.calculator
  tell({ type: 'ready', provider: provider.id, calculator: id, language: asked.language })
  tellLeftOut(leftOut)

  return {
    take(order) {
      if (order.type === 'set-facts') set?.(order.facts)
      else {
        if (order.theme !== undefined) now = { ...now, theme: order.theme }
        tellLeftOut([
          ...setLooks(shell.style, order.looks ?? {}),
          ...(order.theme === undefined ? [] : show(now, terms)),
        ])
      }
    },
    async change(wanted, otherLooks) {
      now = wanted
      const found = await termsFor(wanted)
      // Another change may have come in the meantime.
      if (now !== wanted) return
      terms = found
      tellLeftOut([...setLooks(shell.style, otherLooks), ...show(wanted, terms)])
    },
    end() {
      now = asked
      top.unmount()
      shell.remove()
      owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((each) => each !== styles)
    },
  }
}

/** The same, for the element. */
export const stand = standWith(mount)
