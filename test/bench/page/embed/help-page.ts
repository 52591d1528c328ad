import { randomBytes } from 'node:crypto'

/** Pages of somebody else, as their own host serves them, by path. */

const head = (inHead: string): string => `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>お支払いについて</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/help.css" />
    ${inHead}
  </head>`

const paragraph =
  '<p>料金は、毎月末日までにお支払いください。期日を過ぎますと、翌日からお支払いの日まで、滞納額に年14.6 %の割合で損害金が付きます。</p>'

/** Nothing but what is put into it. */
export const emptyPage = (inHead: string, body: string): string => `${head(inHead)}<body>${body}</body></html>`

/** Screens of text, two calculators right below the first screen, each other below a screen of its own. */
export function longPage(inHead: string, top: string, embeds: readonly string[]): string {
  const section = (content: string): string => `<section><h2>料金</h2>${paragraph.repeat(3)}${content}</section>`
  const [first = '', second = '', ...others] = embeds.map((embed) => `<div>${embed}</div>`)
  return `${head(inHead)}
  <body>
    <main>
      <h1>お支払いについて</h1>
      ${top}${section('')}${first}${second}
      ${others.map((embed) => `${section('')}${embed}`).join('\n')}
      ${section('')}
    </main>
  </body>
</html>`
}

export const stylesheet = `
body { margin: 0; font: 16px/1.7 sans-serif; color: #222; background: #fff }
main { max-width: 640px; margin: auto; padding: 0 16px }
h1, h2 { font-size: 20px; line-height: 1.4 }
section { min-height: 640px }
img { display: block; width: 100%; height: 160px }
`

/** In points of a byte each, which no compression makes fewer; about as large as it is shown, or it would count as smaller. */
const [width, height] = [320, 160]
const colours = 256

/** A picture at the top of a page, of the weight of a screenshot: 51 kB, drawn by chance. */
export const pictureTag = `<img src="/picture.bmp" alt="請求書" />`
export function picture(): Buffer {
  const start = 54 + colours * 4
  const head = Buffer.alloc(54)
  head.write('BM')
  head.writeUInt32LE(start + width * height, 2)
  head.writeUInt32LE(start, 10)
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(width, 18)
  head.writeInt32LE(height, 22)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(8, 28)
  return Buffer.concat([head, randomBytes(colours * 4), randomBytes(width * height)])
}
