import { useEffect, useState } from 'react'

/** Whoever types is not interrupted at every key. */
const rest = 900

/** A text for screen readers, told when the typing rests. */
export function SpokenText({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const waiting = window.setTimeout(() => setSpoken(text), rest)
    return () => window.clearTimeout(waiting)
  }, [text])
  return (
    <p className="spoken" role="status">
      {spoken}
    </p>
  )
}
