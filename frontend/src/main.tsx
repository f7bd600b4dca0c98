import './frame/styles/portal.scss'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { matchPath } from 'react-router'
import { App } from './frame/app'
import { sayItDidNotStart } from './frame/not-started'
import { openDetailsOnPaper } from './frame/on-paper'
import { pages } from './routes'
import { baseOf, languageOf } from './shared/language'

openDetailsOnPaper()

const language = languageOf(window.location.pathname)
const here = window.location.pathname.slice(baseOf(language).length - (language === 'en' ? 1 : 0)) || '/'

// What the server wrote stays until the page that replaces it is here.
const isHere = await pages
  .find(({ path }) => matchPath(path, here))
  ?.preload()
  .then(
    () => true,
    () => false,
  )

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
if (isHere === false) sayItDidNotStart(language)
else
  createRoot(root).render(
    <StrictMode>
      <App language={language} />
    </StrictMode>,
  )
