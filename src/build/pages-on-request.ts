import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '../root.js'
import { document } from './document.ts'
import { entryOf, stylesOf } from './environments.ts'
import { dataOf, type Pages } from './pages.ts'

/** `vite`: every page at its address, rendered when it is asked for, from the sources as they are then. */
export const pagesOnRequest = (): Plugin => ({
  name: 'yakkan-pages-on-request',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      try {
        const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname
        if (!path.endsWith('/')) {
          next()
          return
        }
        const { pageIn } = (await server.ssrLoadModule('/src/build/prerender.tsx')) as unknown as Pages
        const page = await pageIn(path.slice(1))
        if (page === undefined) {
          next()
          return
        }
        const [own] = page.entry === 'calculator' ? page.parts : []
        const script = `/${entryOf(page.entry)}`
        const head = [
          `<link rel="stylesheet" href="/${stylesOf(page.entry)}" />`,
          `<script type="module" src="${script}"${own === undefined ? '' : ` data-part="/@id/virtual:yakkan/part/${own}"`}></script>`,
        ]
        const { address, wayUp } = page
        const sheet = { ...page, ...address, root: wayUp, head, data: dataOf(page, undefined) }
        const html = document(withoutPolicy(readFileSync(join(root, 'index.html'), 'utf8')), sheet)
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(await server.transformIndexHtml(path, html))
      } catch (thrown) {
        next(thrown)
      }
    })
  },
})

/** Reloading while pages are edited takes scripts within the page and a socket, which the built pages' policy forbids. */
const withoutPolicy = (template: string): string =>
  template.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
