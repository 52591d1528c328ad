import { Fragment } from 'react'

/** A number with its unit, a signed or rounded amount, a date: what reads as one and would otherwise break between lines. */
const unit =
  '(?: ?[%％]|円|年(?:\\d+月(?:\\d+日)?)?|月\\d+日|日|か月|時間|分|秒| (?:day|month|year|hour|minute|second)s?\\b)'
const amount = '[¥$]?\\d[\\d,./]*'
const unbroken = new RegExp(`(\\d{1,2} [A-Z][a-z]+ \\d{4}|(?:≈ ?[−+±]?|[−+±])${amount}${unit}?|${amount}${unit})`)

/** A text whose figures stay on one line with their signs and units. Another text is other nodes: none of it has moved. */
export const UnbrokenFigures = ({ text }: { readonly text: string }) => (
  <Fragment key={text}>
    {text.split(unbroken).map((part, at) =>
      at % 2 === 0 ? (
        part
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are known by their place
        <span key={at} className="whole">
          {part}
        </span>
      ),
    )}
  </Fragment>
)
