/**
 * A browser's translator takes texts out of the page and puts elements of its own in their places. Whoever still holds such a
 * text then writes where nobody reads, and fails on taking it away. So no text on a page has a neighbour: it stands alone
 * in its element, and that is what is written to, moved and taken away.
 *
 *     <p>45 days late: <b>¥900</b></p>   →   <p><x-t>45 days late: </x-t><b>¥900</b></p>
 */

/** The element for a text that would have neighbours; it looks like nothing. In a drawing it is one of the drawing's own. */
export const elementWithin = (type: unknown): 'tspan' | 'x-t' => (type === 'text' || type === 'tspan' ? 'tspan' : 'x-t')

type Wrap = (text: string, key?: string) => unknown

const isText = (child: unknown): child is string | number =>
  (typeof child === 'string' && child !== '') || typeof child === 'number'

/** What draws nothing. */
const isNothing = (child: unknown): boolean =>
  child === undefined || child === null || child === '' || typeof child === 'boolean'

/**
 * The children of an element, no text among them with a neighbour. Texts and nothing else are one text.
 * @param isList whether they are known by keys, not by their places
 * @param wrap puts a text into an element of its own, under a key where it stands in a list
 */
export function alone(children: unknown, wrap: Wrap, isList = false): unknown {
  if (!Array.isArray(children)) return isText(children) ? String(children) : children
  if (!children.every((child) => isText(child) || isNothing(child))) return apart(children, wrap, isList)
  return children.some(isText) ? children.filter(isText).join('') : children
}

/** Each text in an element, those that touch in one. What is no text stays where it is, as it is known by its place. */
function apart(children: readonly unknown[], wrap: Wrap, isList = false): readonly unknown[] {
  const all: unknown[] = []
  let text = ''
  let at = 0
  for (const child of [...children, all]) {
    if (isText(child)) {
      if (text === '') at = all.length
      text += child
    } else if (!isNothing(child)) {
      if (text !== '') all[at] = isList ? wrap(text, `text ${at}`) : wrap(text)
      text = ''
    }
    if (child !== all) all.push(isText(child) ? null : Array.isArray(child) ? apart(child, wrap, true) : child)
  }
  return all
}
