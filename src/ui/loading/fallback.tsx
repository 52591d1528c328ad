import { Component, type ReactNode } from 'react'
import { useSite } from '../link/site.ts'
import { app } from '../text/words.ts'

interface FallbackProps {
  readonly children: ReactNode
  /** Whether only the person's own try can help, and nothing that comes next. */
  readonly isLasting?: boolean
  onRetry?(): void
}

interface FallbackState {
  readonly hasFailed: boolean
}

/**
 * Keeps what fails within from the page around it: a sentence takes its place until it is tried again, by the person or
 * with what comes next. A class, as React has no other way to catch.
 */
export class Fallback extends Component<FallbackProps, FallbackState> {
  override state: FallbackState = { hasFailed: false }

  static getDerivedStateFromError = (): FallbackState => ({ hasFailed: true })

  override componentDidUpdate({ children }: FallbackProps, { hasFailed }: FallbackState): void {
    if (hasFailed && this.props.isLasting !== true && children !== this.props.children)
      this.setState({ hasFailed: false })
  }

  readonly retry = (): void => {
    this.props.onRetry?.()
    this.setState({ hasFailed: false })
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Missing onRetry={this.retry} /> : this.props.children
  }
}

function Missing({ onRetry }: { onRetry(): void }) {
  const { say } = useSite()
  return (
    <p className="missing" role="status">
      {say(app.missing)}{' '}
      <button type="button" onClick={onRetry}>
        {say(app.retry)}
      </button>
    </p>
  )
}
