/** The words of a frame's page, and where it finds its files. */
export interface Frame {
  readonly language: string
  readonly provider: string
  readonly calculator: string
  readonly title: string
  /** The full page, for readers without scripts. */
  readonly page: string
  readonly scripts: readonly (readonly [name: string, file: string])[]
  readonly frame: string
  readonly app: string
}

const policy =
  "default-src 'none'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types yakkan"

/**
 * The page of a frame: nothing but what brings one calculator to life. It has no style of its own and keeps nothing, and
 * works without an origin.
 */
export const framePage = ({
  language,
  provider,
  calculator,
  title,
  page,
  scripts,
  frame,
  app,
}: Frame): string => `<!doctype html>
<html lang="${language}" data-provider="${provider}" data-calculator="${calculator}" data-app="${app}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>${escaped(title)}</title>
    <script src="${frame}"></script>
  </head>
  <body>
    <div id="root"></div>
    <noscript><a href="${page}" target="_blank" rel="noopener">${escaped(title)}</a></noscript>
${scripts.map(([name, file]) => `    <script data-chunk="${name}" src="${file}"></script>`).join('\n')}
  </body>
</html>
`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
