import { Suspense, useEffect, useRef } from 'react'
import { BrowserRouter, Route, Routes, useLocation, useNavigationType } from 'react-router'
import { Provider } from 'urql'
import { pages } from '../routes'
import { client } from '../shared/client'
import { baseOf, type Language, LanguageContext } from '../shared/language'
import { messages as sharedMessages } from '../shared/messages'
import { useWords } from '../shared/words'
import { Announcer } from './announcer'
import { ErrorBoundary } from './error-boundary'
import { Footer } from './footer'
import { Header } from './header'
import { messages } from './messages'
import NotFoundPage from './not-found-page'
import { TwinsKnown } from './twins'

export function App({ language }: { language: Language }) {
  return (
    <LanguageContext value={language}>
      <Provider value={client}>
        <BrowserRouter basename={baseOf(language)}>
          <Announcer>
            <TwinsKnown>
              <Frame />
            </TwinsKnown>
          </Announcer>
        </BrowserRouter>
      </Provider>
    </LanguageContext>
  )
}

function Frame() {
  const { say } = useWords(messages)
  const { pathname } = useLocation()
  const how = useNavigationType()
  const shown = useRef(pathname)
  useEffect(() => {
    // what a reader changes on a page must not take their place in it away
    if (shown.current !== pathname && how !== 'POP') window.scrollTo(0, 0)
    shown.current = pathname
  }, [pathname, how])
  return (
    <>
      <a className="usa-skipnav" href="#main">
        {say('skip')}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Loading />}>
            <Routes>
              {pages.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page key={pathname} />} />
              ))}
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </>
  )
}

function Loading() {
  const { say } = useWords(sharedMessages)
  return <p className="loading">{say('loading')}</p>
}
