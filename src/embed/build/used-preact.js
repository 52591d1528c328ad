import { root } from '../../root.js'
import { withoutCases } from '../../site/build/without-cases.js'

/**
 * Preact without what an embed has no use for. An embed is put up in an empty place, so nothing is hydrated and nothing
 * suspended; it has no portal, no inner HTML, no style of an element, and of classes the one that catches errors.
 * @returns {import('vite').Plugin}
 */
export const usedPreact = () => ({
  name: 'yakkan-used-preact',
  transform(code, id) {
    if (!id.startsWith(source)) return undefined
    const own = cases[id.slice(source.length)]
    return own === undefined ? undefined : { code: withoutCases('preact', code, this.parse(code), own), map: null }
  },
})

const library = `${root}node_modules/preact/`
const source = `${library}src/`

/** From its sources, as names in the files for use are short already. */
export const preactSources = [
  { find: /^preact$/, replacement: `${source}index.js` },
  { find: /^preact\/hooks$/, replacement: `${library}hooks/src/index.js` },
]

/** @param {string} within @param {readonly string[]} all what is asked there @returns {readonly import('../../site/build/without-cases.js').Case[]} */
const asked = (within, ...all) => all.map((asks) => ({ within, asks }))

/** @type {Readonly<Record<string, readonly import('../../site/build/without-cases.js').Case[]>>} */
const cases = {
  'diff/index.js': [
    ...asked(
      'diff',
      'oldVNode._flags & MODE_SUSPENDED',
      'newType.getDerivedStateFromProps',
      'isClassComponent && !newType.getDerivedStateFromProps && c.componentWillMount',
      'isClassComponent && c.componentDidMount',
      'newProps !== oldProps && isClassComponent && !newType.getDerivedStateFromProps',
      'c.componentWillUpdate',
      'isClassComponent && oldVNode._component && c.getSnapshotBeforeUpdate',
      'newProps._parentDom',
      'resumed',
      'isHydrating || excessDomChildren',
    ),
    ...asked(
      'diffElementNodes',
      "nodeType == 'math'",
      'excessDomChildren',
      'isHydrating',
      '!isHydrating && excessDomChildren',
      "i == 'dangerouslySetInnerHTML'",
      'newHtml',
      'oldHtml',
      "nodeType == 'foreignObject'",
      "nodeType == 'progress'",
    ),
    ...asked('unmount', '!skipRemove && (r = vnode._component)'),
  ],
  'diff/children.js': asked('insert', 'parentVNode.props._parentDom'),
  'diff/props.js': asked('setProperty', "name == 'style'"),
  'render.js': asked('render', 'parentDom.nodeType == 9'),
}
