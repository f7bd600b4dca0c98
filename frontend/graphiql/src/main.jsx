import './workers'
import 'graphiql/style.css'
import './workbench.css'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { examples } from './examples'
import { ask } from './ask'

/** The history would keep tokens along with what was asked, so there is none: what is open lasts as long as the visit. */
createRoot(document.getElementById('workbench')).render(
  <GraphiQL
    fetcher={ask}
    storage={sessionStorage}
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
    plugins={[]}
    defaultTabs={examples}
    defaultEditorToolsVisibility="headers"
  >
    <GraphiQL.Logo>
      <h1 className="places">
        <a href="/">CityPeers</a> <a href="/docs/api/">Schema reference</a>
      </h1>
    </GraphiQL.Logo>
  </GraphiQL>,
)
