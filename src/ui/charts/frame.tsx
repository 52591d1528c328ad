import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'

const beforeMeasured = 600
const narrowest = 200

/** The width of an element in whole pixels, followed as it changes. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(beforeMeasured)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = (): void => setWidth(Math.max(narrowest, Math.floor(current.getBoundingClientRect().width)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}

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
