import { useRef } from 'react'

interface FileButtonProps {
  readonly label: string
  onChoose(file: File): void
}

/** Lets a person choose a JSON file. */
export function FileButton({ label, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) onChoose(file)
          // So that the same file can be chosen again once it was mended.
          target.value = ''
        }}
      />
    </>
  )
}
