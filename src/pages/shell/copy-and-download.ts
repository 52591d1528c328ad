/** A file to be saved. */
export interface File {
  readonly name: string
  readonly text: string
}

/** Puts a text on the clipboard; false where the browser has none or does not let the page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Long enough for a browser to take the file. */
const taken = 10_000

/** Hands a file to the browser to be saved. */
export function downloadFile({ name, text }: File): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), taken)
}
