import type { Server } from '../../../server.ts'
import { serveCompressed } from '../serve-compressed.ts'
import { compensation, element, latePenalty, link, loaderFolders, loaderFrom } from './doors.ts'
import { longPage, picture, pictureTag, stylesheet } from './help-page.ts'

/** Where a help page with ten calculators is found on its own host: by either door, and without the loader. */
interface Ten {
  readonly without: string
  readonly elements: string
  readonly frames: string
}

export interface TenHost {
  /** Its largest part is text. */
  readonly text: Ten
  /** It begins with a picture. */
  readonly picture: Ten
  close: Server['close']
}

const ten = Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? latePenalty : compensation))

/** Serves help pages whose calculators come from a site at another address. */
export async function tenHost(site: string, app: string): Promise<TenHost> {
  const loader = loaderFrom(app, loaderFolders(site).floating)
  const links = ten.map((embedded) => link(app, embedded))
  const elements = ten.map((embedded) => element(app, embedded))
  const pages = (folder: string, top: string): readonly (readonly [path: string, page: string])[] => [
    [`/${folder}/without/index.html`, longPage('', top, links)],
    [`/${folder}/elements/index.html`, longPage(loader, top, elements)],
    [`/${folder}/frames/index.html`, longPage(loader, top, links)],
  ]
  const { origin, close } = await serveCompressed(
    undefined,
    new Map<string, string | Buffer>([
      ['/help.css', stylesheet],
      ['/picture.bmp', picture()],
      ...pages('text', ''),
      ...pages('picture', pictureTag),
    ]),
  )
  const at = (folder: string): Ten => ({
    without: `${origin}/${folder}/without/`,
    elements: `${origin}/${folder}/elements/`,
    frames: `${origin}/${folder}/frames/`,
  })
  return { text: at('text'), picture: at('picture'), close }
}
