import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { createClient } from 'graphql-sse'
import { getOperationAST } from 'graphql'

const url = '/graphql'
const once = createGraphiQLFetcher({ url, enableIncrementalDelivery: false })

/** Subscriptions come as server-sent events and not over a WebSocket, to which no page can give a header with a token. */
export function ask(question, { documentAST, headers } = {}) {
  const operation = documentAST && getOperationAST(documentAST, question.operationName)
  if (operation?.operation !== 'subscription') return once(question, { documentAST, headers })
  return createClient({ url: new URL(url, location.href).href, headers, retryAttempts: 0 }).iterate(question)
}
