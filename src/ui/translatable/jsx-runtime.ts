import { type ElementType, Fragment, type ReactElement } from 'react'
import { jsx as element, jsxs as elements } from 'react/jsx-runtime'
import { alone, elementWithin } from './alone.ts'

/**
 * What the pages' JSX becomes: React's elements, in which every text stands alone. React writes such a text by way of its
 * element, and goes by none of the nodes that it once made.
 */

type Properties = Readonly<Record<string, unknown>>

/** What a translator leaves; the list follows the page. Where pages are built ahead there is none. */
const left = typeof document === 'undefined' ? [] : document.getElementsByTagName('font')

type Make = (type: ElementType, properties: Properties, key?: string) => ReactElement

/**
 * @param several makes React's own where there are several children
 * @param isList whether those are a list, known by keys
 */
const aloneBy =
  (several: Make, isList: boolean): Make =>
  (type, properties, key) => {
    if (typeof type !== 'string' && type !== Fragment) return several(type, properties, key)
    const { children: given } = properties
    const wrap = (text: string, place?: string) => jsx(elementWithin(type) as ElementType, { children: text }, place)
    const children = alone(given, wrap, isList)
    if (typeof children !== 'string')
      return several(type, children === given ? properties : { ...properties, children }, key)
    if (type === Fragment) return element(type, { children: wrap(children) }, key)
    // A page may be translated before it comes to life, and then reads otherwise than it was built.
    return element(type, { ...properties, children, suppressHydrationWarning: left.length > 0 }, key)
  }

export const jsx: Make = aloneBy(element, true)

/** The same for several children, which the compiler tells apart: their places are their keys. */
export const jsxs: Make = aloneBy(elements, false)
export { Fragment }
