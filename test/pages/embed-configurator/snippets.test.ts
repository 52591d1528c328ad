import { describe, expect, test } from 'vitest'
import type { Look } from '../../../src/embed/protocol/messages.ts'
import { contrast, type Rgb, ratioText } from '../../../src/pages/embed-configurator/colours.ts'
import { escapeMarkdownLink, markdownAddress } from '../../../src/pages/embed-configurator/escape.ts'
import { isLookText, looksOf } from '../../../src/pages/embed-configurator/looks.ts'
import { policiesFor } from '../../../src/pages/embed-configurator/policies.ts'
import {
  type Embed,
  elementSnippet,
  frameSnippet,
  type Host,
  linkSnippet,
  markdownSnippet,
  styleRule,
} from '../../../src/pages/embed-configurator/snippets.ts'

/** The lines that authors paste, letter by letter. */

const host: Host = { root: 'https://host.example/help/yakkan/', release: undefined }
const pinned: Host = { ...host, release: { name: '3f9a1c', integrity: 'sha384-abc+/=' } }

const plain: Embed = {
  provider: 'coredrive',
  calculator: 'late-penalty',
  language: 'en',
  title: 'Late-payment charge · CoreDrive',
  theme: 'auto',
  looks: {},
  facts: '',
  locked: [],
  hidden: [],
  shown: ['picture', 'readings', 'guards', 'worksheet'],
}
const full: Embed = {
  ...plain,
  language: 'ja',
  title: '支払が遅れたときの損害金 · CoreDrive',
  theme: 'dark',
  looks: { accent: '#0b6e4f', radius: '8px' },
  facts: 'dueOn=2026-05-31&principal=50000&v=1',
  locked: ['dueOn'],
  hidden: ['paidOn', 'principal'],
  shown: ['worksheet'],
}

describe('a link and a script', () => {
  test('with nothing chosen', () => {
    expect(linkSnippet(plain, host)).toBe(
      '<a data-yakkan href="https://host.example/help/yakkan/en/coredrive/late-penalty/">Late-payment charge · CoreDrive</a>\n' +
        '<script async src="https://host.example/help/yakkan/embed/v1/loader.js"></script>',
    )
  })

  test('with everything chosen, pinned', () => {
    expect(linkSnippet(full, pinned)).toBe(
      '<a data-yakkan href="https://host.example/help/yakkan/coredrive/late-penalty/#dueOn=2026-05-31&amp;principal=50000&amp;v=1"' +
        ' data-theme="dark" data-locked="dueOn" data-conceal="paidOn principal" data-show="worksheet"' +
        ' style="--yakkan-accent: #0b6e4f; --yakkan-radius: 8px">支払が遅れたときの損害金 · CoreDrive</a>\n' +
        '<script async src="https://host.example/help/yakkan/embed/3f9a1c/loader.js"' +
        ' integrity="sha384-abc+/=" crossorigin="anonymous"></script>',
    )
  })
})

describe('an iframe alone', () => {
  const attributes =
    ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" width="100%" height="640" frameborder="0"></iframe>'

  test('with nothing chosen', () => {
    expect(frameSnippet(plain, host)).toBe(
      '<iframe src="https://host.example/help/yakkan/embed/v1/en/coredrive/late-penalty.html"' +
        ` title="Late-payment charge · CoreDrive"${attributes}`,
    )
  })

  test('with everything chosen, pinned', () => {
    expect(frameSnippet(full, pinned)).toBe(
      '<iframe src="https://host.example/help/yakkan/embed/3f9a1c/ja/coredrive/late-penalty.html#dueOn=2026-05-31' +
        '&amp;embed.accent=%230b6e4f&amp;embed.conceal=paidOn%20principal&amp;embed.locked=dueOn&amp;embed.radius=8px' +
        '&amp;embed.show=worksheet&amp;embed.theme=dark&amp;principal=50000&amp;v=1"' +
        ` title="支払が遅れたときの損害金 · CoreDrive"${attributes}`,
    )
  })

  test('with a background, which may let the page show through, has the scheme of its theme', () => {
    const style = (theme: Embed['theme']) =>
      / style="([^"]*)"/.exec(frameSnippet({ ...plain, theme, looks: { background: 'transparent' } }, host))?.[1]
    expect(style('light')).toBe('color-scheme: light')
    expect(style('auto')).toBe('color-scheme: light dark')
  })
})

describe('a custom element', () => {
  test('with nothing chosen holds the link', () => {
    expect(elementSnippet(plain, host)).toBe(
      '<yakkan-calculator provider="coredrive" calculator="late-penalty" lang="en">' +
        '<a href="https://host.example/help/yakkan/en/coredrive/late-penalty/">Late-payment charge · CoreDrive</a></yakkan-calculator>\n' +
        '<script async src="https://host.example/help/yakkan/embed/v1/loader.js"></script>',
    )
  })

  test('with everything chosen', () => {
    expect(elementSnippet(full, host)).toBe(
      '<yakkan-calculator provider="coredrive" calculator="late-penalty" lang="ja"' +
        ' facts="dueOn=2026-05-31&amp;principal=50000&amp;v=1" theme="dark" locked="dueOn" conceal="paidOn principal"' +
        ' show="worksheet" style="--yakkan-accent: #0b6e4f; --yakkan-radius: 8px">' +
        '<a href="https://host.example/help/yakkan/coredrive/late-penalty/#dueOn=2026-05-31&amp;principal=50000&amp;v=1">' +
        '支払が遅れたときの損害金 · CoreDrive</a></yakkan-calculator>\n' +
        '<script async src="https://host.example/help/yakkan/embed/v1/loader.js"></script>',
    )
  })
})

test('a Markdown link holds all facts, hidden ones as well', () => {
  expect(markdownSnippet(full, pinned)).toBe(
    '[支払が遅れたときの損害金 · CoreDrive](https://host.example/help/yakkan/coredrive/late-penalty/#dueOn=2026-05-31&principal=50000&v=1)',
  )
})

test('no part but the headline is said, not left out', () => {
  expect(linkSnippet({ ...plain, shown: [] }, host)).toContain(' data-show="none">')
})

describe('what is hostile comes out as text', () => {
  const hostile: Embed = {
    ...plain,
    title: `"'><script>alert(1)</script> [a](b) | *c* & d`,
    facts: 'principal=%22%3E%3C/script%3E%5D%7C()&v=1',
  }

  test('in a link', () => {
    expect(linkSnippet(hostile, host)).toBe(
      '<a data-yakkan href="https://host.example/help/yakkan/en/coredrive/late-penalty/#principal=%22%3E%3C/script%3E%5D%7C()&amp;v=1">' +
        '&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt; [a](b) | *c* &amp; d</a>\n' +
        '<script async src="https://host.example/help/yakkan/embed/v1/loader.js"></script>',
    )
  })

  test('in an iframe', () => {
    expect(frameSnippet(hostile, host)).toContain(
      ' title="&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt; [a](b) | *c* &amp; d" ',
    )
  })

  test('in Markdown', () => {
    expect(markdownSnippet(hostile, host)).toBe(
      `["'&gt;&lt;script&gt;alert(1)&lt;/script&gt; \\[a\\](b) \\| \\*c\\* &amp; d]` +
        '(https://host.example/help/yakkan/en/coredrive/late-penalty/#principal=%22%3E%3C/script%3E%5D%7C%28%29&v=1)',
    )
    expect(escapeMarkdownLink('a\n`b`\\_')).toBe('a \\`b\\`\\\\\\_')
    expect(markdownAddress('https://host.example/a(1)|b')).toBe('https://host.example/a%281%29%7Cb')
  })

  test('in the look: what could begin another declaration is no look at all', () => {
    const looks = {
      accent: 'red; background: url(//evil.example)',
      font: 'a"} body{display:none',
      radius: 'calc(1px)',
      density: '1/**/',
    }
    expect(linkSnippet({ ...plain, looks }, host)).not.toContain('style')
    expect(styleRule({ ...plain, looks })).toBe('')
    expect(elementSnippet({ ...plain, looks: { font: `"A b", 'C'` } }, host)).toContain(
      ' style="--yakkan-font: &quot;A b&quot;, &#39;C&#39;">',
    )
  })
})

describe('the look', () => {
  test.each<[Look, string, boolean]>([
    ['density', '0.5', true],
    ['density', '.75', true],
    ['density', '2', true],
    ['density', '0', false],
    ['density', '0.49', false],
    ['density', '2.001', false],
    ['density', '9.9', false],
    ['radius', '0', true],
    ['radius', '32px', true],
    ['radius', '2rem', true],
    ['radius', '.5em', true],
    ['radius', '33px', false],
    ['radius', '500px', false],
    ['radius', '2.1em', false],
    ['radius', '6', false],
    ['radius', '50%', false],
    ['font', `"Noto Serif JP", 'A-1', Georgia, serif`, true],
    ['font', '游明朝, serif', true],
    ['font', '"Foo', false],
    ['font', `'Foo"`, false],
    ['font', `"Foo'`, false],
    ['font', 'Foo,', false],
    ['font', '1Foo', false],
    ['font', 'inherit', false],
    ['accent', '#0b6e4f', true],
    ['accent', '#0b6e4', false],
    ['accent', 'rgb(11 110 79 / 90%)', true],
    ['accent', 'light-dark(#0b6e4f, #7fd1ae)', true],
    ['accent', 'light-dark(rgb(1, 2, 3), teal)', true],
    ['accent', 'light-dark(#0b6e4f)', false],
    ['accent', 'light-dark(#0b6e4f, light-dark(red, red))', false],
    ['accent', 'inherit', false],
    ['background', 'transparent', true],
    ['background', 'light-dark(#ffffff, #101214)', true],
    ['background', 'url(x)', false],
  ])('%s may be %s: %s', (look, text, holds) => {
    expect(isLookText(look, text)).toBe(holds)
    expect(linkSnippet({ ...plain, looks: { [look]: text } }, host).includes(' style=')).toBe(holds)
  })

  test.each([
    ['#0b6e4f', '#7fd1ae', 'light-dark(#0b6e4f, #7fd1ae)'],
    ['#0b6e4f', '', '#0b6e4f'],
    ['#0b6e4f', '#7fd', 'light-dark(#0b6e4f, #7fd)'],
    ['#0b6e4f', '#7f', '#0b6e4f'],
    ['', '#7fd1ae', 'light-dark(#1e4a6d, #7fd1ae)'],
    ['light-dark(red, blue)', '#7fd1ae', 'light-dark(red, blue)'],
  ])('has the accents %s and %s as one', (accent, accentInDark, expected) => {
    expect(looksOf({ looks: { accent, radius: '4px' }, accentInDark })).toEqual({ accent: expected, radius: '4px' })
  })
})

test.each<[Rgb, Rgb, string]>([
  [[0, 0, 0], [255, 255, 255], '21.0'],
  // The best known grey that is just enough on white has 4.54, and the next one 4.48.
  [[118, 118, 118], [255, 255, 255], '4.5'],
  [[119, 119, 119], [255, 255, 255], '4.4'],
  [[9, 9, 9], [9, 9, 9], '1.0'],
])('the contrast of %j and %j is %s', (one, other, expected) => {
  expect(ratioText(contrast(one, other))).toBe(expected)
  expect(ratioText(contrast(other, one))).toBe(expected)
})

describe('own terms', () => {
  const own: Embed = {
    ...plain,
    provider: 'telecom',
    title: 'Late fee · Telecom',
    facts: 'principal=110000&v=1',
    customTerms: {
      seed: '{"name":{"en":"</script><!--"}}',
      parameters: [
        { name: 'own.kind', value: 'late-penalty' },
        { name: 'term.annualRate', value: '0.145' },
      ],
    },
  }
  const page =
    'https://host.example/help/yakkan/en/own/#own.kind=late-penalty&amp;principal=110000&amp;term.annualRate=0.145&amp;v=1'

  test('stand in a JSON block that nothing in them ends', () => {
    expect(linkSnippet(own, host)).toBe(
      '<script type="application/json" id="yakkan-telecom-late-penalty">{"name":{"en":"\\u003c/script>\\u003c!--"}}</script>\n' +
        `<a data-yakkan href="${page}" data-provider="telecom" data-calculator="late-penalty" data-lang="en"` +
        ' data-facts="principal=110000&amp;v=1" data-seed="#yakkan-telecom-late-penalty">Late fee · Telecom</a>\n' +
        '<script async src="https://host.example/help/yakkan/embed/v1/loader.js"></script>',
    )
    expect(elementSnippet(own, host)).toContain(
      '<yakkan-calculator provider="telecom" calculator="late-penalty" lang="en"' +
        ` facts="principal=110000&amp;v=1" seed="#yakkan-telecom-late-penalty"><a href="${page}">Late fee · Telecom</a>`,
    )
  })

  test('stand in the address of a frame', () => {
    expect(frameSnippet(own, host)).toContain(
      'src="https://host.example/help/yakkan/embed/v1/en/own.html#embed.calculator=late-penalty&amp;embed.provider=telecom' +
        '&amp;embed.seed=%7B%22name%22:%7B%22en%22:%22%3C/script%3E%3C!--%22%7D%7D&amp;principal=110000&amp;v=1"',
    )
  })

  test('are linked to as terms that anybody can open', () => {
    expect(markdownSnippet(own, host)).toBe(
      '[Late fee · Telecom](https://host.example/help/yakkan/en/own/#own.kind=late-penalty&principal=110000&term.annualRate=0.145&v=1)',
    )
  })
})

test('the rule for a style sheet says what the attribute says', () => {
  expect(styleRule(full)).toBe(
    '[data-yakkan], yakkan-calculator {\n  --yakkan-accent: #0b6e4f;\n  --yakkan-radius: 8px;\n}',
  )
})

test('a strict policy is told what each door needs', () => {
  expect(policiesFor('https://host.example')).toEqual([
    { door: 'link', directives: ['script-src https://host.example', 'frame-src https://host.example'] },
    { door: 'frame', directives: ['frame-src https://host.example'] },
    { door: 'element', directives: ['script-src https://host.example', 'trusted-types yakkan'] },
  ])
})
