import {
  type Attributes,
  Component,
  type ComponentChildren,
  createContext,
  createElement,
  Fragment,
  type FunctionComponent,
  options,
  type VNode,
} from 'preact'
import { useContext } from 'preact/hooks'
import { alone, elementWithin } from '../../site/alone/alone.ts'

/**
 * React as the shared components know it, spoken by Preact, which weighs a twelfth of it; the embed's build reads `react` as this.
 * Only what they use is here, so that a further use fails in the build, not on somebody's page.
 */
export { useCallback, useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
export { Component, createContext, Fragment }

/** A context is all that is read by it here. */
export const use = useContext

/** Nothing is more urgent than anything else in so small a page. */
export const startTransition = (work: () => void): void => work()

/** A component that is drawn anew only when its properties change. */
export const memo = <P extends object>(View: FunctionComponent<P>): FunctionComponent<P> =>
  function Still(this: Component<P>, props: P) {
    this.shouldComponentUpdate = (next) => differ(this.props, next)
    return createElement(View, props as P & Attributes)
  }

const differ = (a: object, b: object): boolean =>
  Object.keys(a).length !== Object.keys(b).length ||
  Object.entries(b).some(([name, value]) => !Object.is(value, Reflect.get(a, name)))

/** React's names of events, where the browser's own mean something else: one is told of each key, and of the focus inside. */
const events: Readonly<Record<string, string>> = { onFocus: 'onFocusIn', onBlur: 'onFocusOut' }

/** Elements of a drawing, which no property writes. */
const drawn: ReadonlySet<unknown> = new Set(['text', 'tspan', 'title', 'desc'])

/**
 * Has every text stand alone in its element, and be written by way of that: Preact itself would write to the node that it
 * once made. In a drawing another text is another element.
 */
function writeByElement(node: VNode<Props>): void {
  const { type, props } = node
  const children = alone(props.children, (text) => createElement(elementWithin(type), null, text))
  if (typeof children !== 'string') props.children = children as ComponentChildren
  else if (type === Fragment) props.children = createElement('x-t', null, children)
  else if (drawn.has(type)) node.key = `${node.key ?? ''} ${children}`
  else {
    props['textContent'] = children
    props.children = undefined
  }
}

type Props = Record<string, unknown> & { children?: ComponentChildren }

const { vnode: before } = options
options.vnode = (node) => {
  if (typeof node.type === 'string' || node.type === Fragment) writeByElement(node as VNode<Props>)
  if (typeof node.type === 'string') {
    const props = node.props as Props
    if (node.type === 'input' && props['type'] === 'text') rename(props, 'onChange', 'onInput')
    for (const [name, own] of Object.entries(events)) rename(props, name, own)
  }
  before?.(node)
}

function rename(props: Record<string, unknown>, from: string, to: string): void {
  if (props[from] === undefined) return
  props[to] = props[from]
  delete props[from]
}
