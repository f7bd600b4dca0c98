import GraphQlWorker from 'monaco-graphql/esm/graphql.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import TextWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'

const workers = { graphql: GraphQlWorker, json: JsonWorker }

/** Where the editor finds its workers: files of this portal. */
globalThis.MonacoEnvironment = { getWorker: (_, label) => new (workers[label] ?? TextWorker)() }
