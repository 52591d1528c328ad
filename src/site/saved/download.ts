/** Hands a text to the person as a file. */
export function download(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = file
  link.click()
  // Some browsers look for it a moment after the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
