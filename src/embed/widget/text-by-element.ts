import { type ComponentChildren, createElement, Fragment, options, type VNode } from 'preact'
import { alone, elementWithin } from '../../ui/translatable/alone.ts'

/** Elements of a drawing, which no property writes. */
const drawn: ReadonlySet<unknown> = new Set(['text', 'tspan', 'title', 'desc'])

type Props = Record<string, unknown> & { children?: ComponentChildren }

/**
 * Has every text stand alone in its element, and be written by way of that: Preact itself would write to the node that it
 * once made, which a translator may have taken away. In a drawing another text is another element.
 */
function writeByElement(node: VNode<Props>): void {
  const { type, props } = node
  const wrap = (text: string, key?: string) =>
    createElement(elementWithin(type), key === undefined ? null : { key }, text)
  const children = alone(props.children, wrap)
  if (typeof children !== 'string') props.children = children as ComponentChildren
  else if (type === Fragment) props.children = createElement('x-t', null, children)
  else if (drawn.has(type)) node.key = `${node.key ?? ''} ${children}`
  else {
    props['textContent'] = children
    props.children = undefined
  }
}

const { vnode: before } = options
options.vnode = (node) => {
  // First Preact's own, which would take the name of the property for one of a drawing.
  before?.(node)
  if (typeof node.type === 'string' || node.type === Fragment) writeByElement(node as VNode<Props>)
}
