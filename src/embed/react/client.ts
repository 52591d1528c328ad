import { type ComponentChild, render } from 'preact'

/** A place for a tree of components. */
export const createRoot = (place: Element) => ({
  render: (tree: ComponentChild): void => render(tree, place),
  unmount: (): void => render(null, place),
})
