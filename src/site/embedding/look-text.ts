import type { Look, Looks } from '../../embed/options.ts'

/**
 * What may stand in a custom property. A value goes into a `style` attribute, so nothing passes that could end it and
 * begin another declaration: a link to this page may have been made by somebody else.
 */
const grammars: { readonly [L in Look]: RegExp } = {
  accent: /^(#[\da-f]{3,8}|[a-z]{3,24}|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/+a-z-]{1,60}\))$/i,
  font: /^[\p{L}\p{N}\s,'"-]{1,200}$/u,
  radius: /^(0|\d{1,3}(\.\d{1,3})?(px|rem|em))$/,
  density: /^\d(\.\d{1,3})?$/,
}

export const isLookText = (look: Look, text: string): boolean => grammars[look].test(text.trim())

const order = ['accent', 'font', 'radius', 'density'] as const satisfies readonly Look[]

/** The looks that were typed and hold, in a fixed order. */
export const looksIn = (looks: Looks): readonly (readonly [look: Look, text: string])[] =>
  order.flatMap((look) => {
    const text = looks[look]?.trim() ?? ''
    return text !== '' && isLookText(look, text) ? [[look, text] as const] : []
  })
