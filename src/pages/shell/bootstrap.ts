/**
 * The first script of every page. The page can be read without any; those that bring it to life, which the element of this
 * one names, are asked for once it has been painted, so that they do not take its place on a slow line.
 */
const begin = document.querySelector<HTMLScriptElement>('script[data-script]')

function bringToLife(): void {
  const { script = '', preloads = '' } = begin?.dataset ?? {}
  for (const href of preloads.split(' ')) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = href
    document.head.append(link)
  }
  import(/* @vite-ignore */ new URL(script, document.baseURI).href)
}

requestAnimationFrame(() => setTimeout(bringToLife))
