import { readFileSync } from 'node:fs'

/** An example of the README: its code, and the text block after it, which is what it prints. */
export interface Example {
  readonly code: string
  readonly output: string
}

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The examples in a language: code blocks that a text block follows. */
export const examples = (language: string): readonly Example[] =>
  [
    ...readme.matchAll(
      new RegExp(`\`\`\`${language}\n((?:(?!\`\`\`)[^])*)\`\`\`\n+\`\`\`text\n((?:(?!\`\`\`)[^])*)\`\`\``, 'g'),
    ),
  ].map(([, code = '', output = '']) => ({ code, output }))
