declare const process: { env: Record<string, string | undefined> }

interface Answer {
  search: {
    nodes: { title: string; url: string }[]
    edges: { bestSteps: { title: string; url: string }[] }[]
  } | null
}

const document = `
query FindAStep {
  search(query: "agreement to use a vacant lot", filter: {kinds: [PLAYBOOK]}, first: 1) {
    nodes {
      title
      url
    }
    edges {
      bestSteps {
        title
        url
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
