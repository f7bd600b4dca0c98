import { Component, type ReactNode } from 'react'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { Page } from './page'
import { reloadOnce } from './reload-once'

/** A page that breaks says so. A part that a newer portal no longer has is fetched once again with the page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: unknown) {
    const stale = error instanceof TypeError && /dynamically imported module/.test(error.message)
    if (stale) reloadOnce()
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { say } = useWords(messages)
  return (
    <Page title={say('broken')} lead={say('brokenHelp')}>
      <button type="button" className="usa-button" onClick={() => window.location.reload()}>
        {say('reload')}
      </button>
    </Page>
  )
}
