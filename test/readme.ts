import { readFileSync } from 'node:fs'

/** An example of the documents: its code, and the text block after it, which is what it prints. */
export interface Example {
  readonly code: string
  readonly output: string
}

const documents = ['README.md', 'src/cli/README.md', 'src/library/README.md', '.github/CONTRIBUTING.md']
const readme = documents.map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).join('\n')

/** The examples of README and other documents in a language: code blocks that a text block follows. */
export const examples = (language: string): readonly Example[] =>
  [
    ...readme.matchAll(
      new RegExp(`\`\`\`${language}\n((?:(?!\`\`\`)[^])*)\`\`\`\n+\`\`\`text\n((?:(?!\`\`\`)[^])*)\`\`\``, 'g'),
    ),
  ].map(([, code = '', output = '']) => ({ code, output }))
