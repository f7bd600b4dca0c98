declare const process: { env: Record<string, string | undefined> }

interface Answer {
  practice: {
    title: string
    evidenceLevel: string
    implementations: {
      nodes: { start: string | null; city: { name: string } | null; sources: { url: string | null }[] }[]
    } | null
  } | null
}

const document = `
query ReadAPractice {
  practice(by: {slug: "open-data-policy"}) {
    title
    evidenceLevel
    implementations(filter: {cities: [{slug: "south-bend-in"}]}, first: 1) {
      nodes {
        start
        city {
          name
        }
        sources {
          url
        }
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
