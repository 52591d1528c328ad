import { type Look, type Looks, looks } from '../protocol/options.ts'

/** What a custom property is checked as, before it is taken from an address or a message. */
const checkedAs: { readonly [L in Look]: string } = {
  accent: 'color',
  background: 'background-color',
  font: 'font-family',
  radius: 'border-radius',
  // A number of nothing.
  density: 'flex-grow',
}

/** Has what a style sheet of the page sets wrongly count as not set, and returns its names. @param shell below which it is inherited */
export function asideLooks(shell: HTMLElement): readonly string[] {
  const set = getComputedStyle(shell)
  const wrong = Object.keys(looks)
    .filter(isLook)
    .filter((name) => {
      const value = set.getPropertyValue(looks[name])
      return value !== '' && !CSS.supports(checkedAs[name], value)
    })
  for (const name of wrong) shell.style.setProperty(looks[name], 'initial')
  return wrong
}

const isLook = (name: string): name is Look => Object.hasOwn(looks, name)

/** Sets the looks that are what they should be; an empty text takes one away. Returns the names of the others. */
export function setLooks(style: CSSStyleDeclaration, wanted: Looks): readonly string[] {
  const refused: string[] = []
  for (const [name, value] of Object.entries(wanted)) {
    if (!isLook(name)) refused.push(name)
    else if (value === '') style.removeProperty(looks[name])
    else if (CSS.supports(checkedAs[name], value)) style.setProperty(looks[name], value)
    else refused.push(name)
  }
  return refused
}
