import journeys from '../../../src/docs/api/README.md?raw'

const documents = import.meta.glob(['../../../src/docs/api/*.graphql', '!**/schema.graphql', '!**/released.graphql'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const TOKEN = '# It needs a token: put {"Authorization": "Bearer cpk_…"} into Headers. It is not kept.\n'

/** A tab for each row of the table of journeys, in its order, so the workbench shows what the tests run. */
export const examples = [...journeys.matchAll(/^\| (.+) \| `([a-z-]+)` \|$/gm)].map(([, journey, file]) => {
  const query = documents[`../../../src/docs/api/${file}.graphql`]
  if (!query) throw new Error(`the table of journeys names ${file}, and there is no ${file}.graphql`)
  return { query: `# ${journey}\n${query.startsWith('mutation') ? TOKEN : ''}${query}` }
})
