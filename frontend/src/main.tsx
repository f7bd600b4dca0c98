import './frame/styles/portal.scss'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { matchPath } from 'react-router'
import { App } from './frame/app'
import { pages } from './routes'
import { baseOf, languageOf } from './shared/language'

const language = languageOf(window.location.pathname)
const here = window.location.pathname.slice(baseOf(language).length - (language === 'en' ? 1 : 0)) || '/'

// What the server wrote stays until the page that replaces it is here.
await pages.find(({ path }) => matchPath(path, here))?.preload()

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
createRoot(root).render(
  <StrictMode>
    <App language={language} />
  </StrictMode>,
)
