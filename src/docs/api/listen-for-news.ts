declare const process: { env: Record<string, string | undefined> }

interface Answer {
  libraryItemPublished: { __typename: string; title: string; url: string } | null
}

const document = `
subscription ListenForNews {
  libraryItemPublished(kinds: [PRACTICE]) {
    __typename
    title
    url
  }
}
`

const portal = process.env['PORTAL'] ?? 'http://localhost:8080'
const response = await fetch(`${portal}/graphql`, {
  method: 'POST',
  headers: { Accept: 'text/event-stream', 'Content-Type': 'application/json' },
  body: JSON.stringify({ query: document }),
})
if (!response.body) throw new Error('the portal sends no events')
const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
let text = ''
for (;;) {
  const { done, value } = await reader.read()
  if (done) break
  text += value
  const events = text.split('\n\n')
  text = events.pop() ?? ''
  for (const event of events) {
    const line = event.split('\n').find((one) => one.startsWith('data: {'))
    if (!line) continue
    const { data } = JSON.parse(line.slice('data: '.length)) as { data: Answer }
    console.log(JSON.stringify({ data }))
  }
}

export {}
