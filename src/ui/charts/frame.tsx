import { type ReactNode, useId } from 'react'
import { useWidth } from './width.ts'

interface FrameProps {
  readonly title: string
  /** The picture in words. */
  readonly description: string
  readonly height: number
  /** What is drawn in a width. */
  readonly children: (width: number) => ReactNode
}

/** A picture under its name, as wide as its place. */
export function Frame({ title, description, height, children }: FrameProps) {
  const [place, width] = useWidth()
  const id = useId()
  return (
    <figure className="picture">
      <figcaption>{title}</figcaption>
      <div ref={place}>
        <svg
          role="img"
          aria-labelledby={`${id}title ${id}description`}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title id={`${id}title`}>{title}</title>
          <desc id={`${id}description`}>{description}</desc>
          {children(width)}
        </svg>
      </div>
    </figure>
  )
}

/** Takes the place of a picture that is on its way. */
export const EmptyFrame = ({ height }: { readonly height: number }) => (
  <div className="picture" aria-hidden="true">
    <div className="picture-caption" />
    <svg height={height} />
  </div>
)
