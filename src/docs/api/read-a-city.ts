declare const process: { env: Record<string, string | undefined> }

interface Answer {
  city: {
    name: string
    populationFact: { value: number; date: string | null; source: string } | null
    implementations: {
      nodes: { start: string | null; status: string; practice: { title: string; url: string } | null }[]
    } | null
  } | null
}

const document = `
query ReadACity {
  city(by: {identifier: {scheme: "geoid", value: "1871000"}}) {
    name
    populationFact {
      value
      date
      source
    }
    implementations(first: 2) {
      nodes {
        start
        status
        practice {
          title
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
