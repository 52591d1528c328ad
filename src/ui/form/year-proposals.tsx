import { Fragment, type MouseEvent } from 'react'
import { useReader } from '../text/reader.ts'
import type { Completed } from './missing-year.ts'
import { problemWords } from './problem-words.ts'

interface YearProposalsProps {
  readonly proposals: readonly Completed[]
  onChoose(text: string): void
}

/** Years to choose from, where a date was typed without one. The focus goes back to where it was typed. */
export function YearProposals({ proposals, onChoose }: YearProposalsProps) {
  const { say } = useReader()
  const choose = ({ currentTarget }: MouseEvent<HTMLButtonElement>, text: string): void => {
    currentTarget.closest('.field')?.querySelector('input')?.focus()
    onChoose(text)
  }
  return proposals.map(({ year, text }) => (
    <Fragment key={year}>
      {' '}
      <button type="button" className="proposal" onClick={(event) => choose(event, text)}>
        {say(problemWords.year, { year: String(year) })}
      </button>
    </Fragment>
  ))
}
