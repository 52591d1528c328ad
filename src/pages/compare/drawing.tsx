import { type ReactNode, type Ref, useId } from 'react'

interface DrawingProps {
  readonly title: string
  /** The picture in words. */
  readonly description: string
  /** How to read it, in a few words. */
  readonly hint?: string
  readonly height: number
  readonly place?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** A picture under its name, as wide as its place; drawn by shares of the width, so that it needs no measuring. */
export function Drawing({ title, description, hint, height, place, children }: DrawingProps) {
  const id = useId()
  return (
    <figure className="compare-picture">
      <figcaption>
        {title}
        {hint !== undefined && <span>{hint}</span>}
      </figcaption>
      <div ref={place}>
        <svg role="img" aria-labelledby={`${id}title ${id}description`} width="100%" height={height}>
          <title id={`${id}title`}>{title}</title>
          <desc id={`${id}description`}>{description}</desc>
          {children}
        </svg>
      </div>
    </figure>
  )
}
