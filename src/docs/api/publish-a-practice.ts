declare const process: { env: Record<string, string | undefined> }

interface Answer {
  practiceSubmit: {
    practice: { slug: string; url: string } | null
    searchable: boolean
    errors: { message: string; path: string[] }[]
  } | null
}

const document = `
mutation PublishAPractice {
  practiceSubmit(
    input: {
      slug: "example-tool-library"
      title: "Tool library at the fire station"
      summary: "Residents borrow tools where they know the way already."
      topics: [{slug: "vacant-lots"}]
    }
  ) {
    practice {
      slug
      url
    }
    searchable
    errors {
      ... on UserError {
        message
        path
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
    Authorization: `Bearer ${process.env['TOKEN']}`,
  },
  body: JSON.stringify({ query: document }),
})
const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] }
if (errors) throw new Error(errors.map((error) => error.message).join('; '))
console.log(JSON.stringify({ data }))

export {}
