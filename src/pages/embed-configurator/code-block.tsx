/** Code that is read, and perhaps copied by hand. */
export const CodeBlock = ({ text }: { readonly text: string }) => (
  <pre translate="no">
    <code>{text}</code>
  </pre>
)
