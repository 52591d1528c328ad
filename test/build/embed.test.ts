import { expect, it } from 'vitest'
import { classic } from '../../src/build/embed/scripts.ts'
import { inShadow } from '../../src/build/embed/sheet.ts'

it('a chunk becomes a script that leaves on its own element what it needs and what is to be run', () => {
  const code = 'const e=require("./core.js");exports.a=()=>Promise.resolve().then(()=>require("./part.js"));e.b()'
  expect(classic(code, ['core'], ['part'])).toBe(
    `Reflect.get(Document.prototype,'currentScript',document).yakkan=` +
      `[["core"],(require,exports,later)=>{const e=require("core");exports.a=()=>later("part");e.b()}]\n`,
  )
})

it('a chunk that asks for what the build does not know of ends the build', () => {
  expect(() => classic('require("./other.js")', ['core'], [])).toThrow('classic: asks for other')
  expect(() => classic('1', [], ['part'])).toThrow('not for  and later part')
})

it('in an embed sizes are of its own, and its width is that of its place', () => {
  expect(inShadow(':root{--space:.5rem}')).toBe('.embed{--space:calc(var(--rem)*.5)}')
  expect(inShadow('@media (width>=56.25rem){.a{margin:-1rem 2.5rem}}')).toBe(
    '@container embed (width>=900px){.a{margin:calc(var(--rem)*-1) calc(var(--rem)*2.5)}}',
  )
  expect(inShadow('@media (max-width: 30rem){.a{padding:clamp(1rem,4vw,3rem)}}')).toBe(
    '@container embed (max-width: 480px){.a{padding:clamp(calc(var(--rem)*1),4cqi,calc(var(--rem)*3))}}',
  )
  expect(inShadow('@media print{.term-4rem{color:red}}')).toBe('@media print{.term-4rem{color:red}}')
})
