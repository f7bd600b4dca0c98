import { cacheExchange, Client, fetchExchange } from 'urql'
import { firstAnswerExchange } from './first-answer'

/** One client for the whole portal. Lists pass `additionalTypenames`, since an empty list names no type. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, firstAnswerExchange(), fetchExchange],
})
