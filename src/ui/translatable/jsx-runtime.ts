import { type ElementType, Fragment, type ReactElement } from 'react'
import { jsx as element } from 'react/jsx-runtime'
import { alone, elementWithin } from './alone.ts'

/**
 * What the pages' JSX becomes: React's elements, in which every text stands alone. React writes such a text by way of its
 * element, and goes by none of the nodes that it once made.
 */

type Properties = Readonly<Record<string, unknown>>

/** What a translator leaves; the list follows the page. Where pages are built ahead there is none. */
const left = typeof document === 'undefined' ? [] : document.getElementsByTagName('font')

export function jsx(type: ElementType, properties: Properties, key?: string): ReactElement {
  if (typeof type !== 'string' && type !== Fragment) return element(type, properties, key)
  const { children: given } = properties
  const wrap = (text: string) => jsx(elementWithin(type) as ElementType, { children: text })
  const children = alone(given, wrap)
  if (typeof children !== 'string')
    return element(type, children === given ? properties : { ...properties, children }, key)
  if (type === Fragment) return element(type, { children: wrap(children) }, key)
  // A page may be translated before it comes to life, and then reads otherwise than it was built.
  return element(type, { ...properties, children, suppressHydrationWarning: left.length > 0 }, key)
}

/** The same for several children, which the compiler tells apart. */
export const jsxs: typeof jsx = (type, properties, key) => jsx(type, properties, key)
export { Fragment }
