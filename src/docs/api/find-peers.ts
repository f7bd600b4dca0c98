declare const process: { env: Record<string, string | undefined> }

interface Answer {
  peers: { edges: { node: { name?: string }; reasons: { signal: string; sentence: string }[] }[] } | null
}

const document = `
query FindPeers {
  peers(question: {query: "open data policy", from: {slug: "dayton-oh"}, kinds: [CITY], populationMax: 200000}, first: 1) {
    edges {
      node {
        ... on City {
          name
        }
      }
      reasons {
        signal
        sentence
      }
    }
  }
}
`

const portal = process.env['PORTAL'] ?? 'http://localhost:8080'
const response = await fetch(`${portal}/graphql`, {
  method: 'POST',
  headers: {
    Accept: 'application/graphql-response+json',
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({ query: document }),
})
const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] }
if (errors) throw new Error(errors.map((error) => error.message).join('; '))
console.log(JSON.stringify({ data }))

export {}
