import { type ReactNode, type Ref, useId } from 'react'

/** How much of a picture an amount takes: places on the screen, and never a figure that is shown. */

const places = 2
const whole = 100

const sizeOf = (amount: string): number => Number(amount)

/** The size of the largest of some amounts. */
export const largest = (amounts: readonly (string | undefined)[]): number =>
  amounts.reduce((most, amount) => (amount === undefined ? most : Math.max(most, sizeOf(amount))), 0)

/** From 0 to 1. */
export const partOf = (amount: string | undefined, most: number): number =>
  amount === undefined || most === 0 ? 0 : sizeOf(amount) / most

/** As a width: "45.5%". */
export const shareOf = (amount: string | undefined, most: number): string =>
  `${Number((partOf(amount, most) * whole).toFixed(places))}%`

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
