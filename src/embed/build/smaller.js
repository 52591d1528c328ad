import { minify } from 'terser'

/**
 * A script of the embed, which the build has made small already, a few per cent smaller still. Properties that begin with a
 * line are Preact's own, and get short names; those of two signs are what scripts give each other.
 * @param {string} code a classic script @returns {Promise<string>}
 */
export async function smaller(code) {
  const { code: small } = await minify(code, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 3 },
    mangle: { properties: { regex: /^_[a-z]{3}/i } },
    format: { ecma: 2020 },
  })
  if (small === undefined) throw new RangeError('embed: a script came out empty')
  return `${small}\n`
}
