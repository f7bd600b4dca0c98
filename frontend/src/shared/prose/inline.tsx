import type { Token, Tokens } from 'marked'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

/** Where a link of a text leads: a page of the portal, an address elsewhere, or nowhere a reader should follow. */
export function addressOf(href: string, resources?: ReadonlySet<string>): string | undefined {
  if (href.startsWith('resource:')) {
    const slug = href.slice('resource:'.length)
    return resources && !resources.has(slug) ? undefined : `/resources/${encodeURIComponent(slug)}`
  }
  return /^(?:https?:\/\/|\/(?!\/)|#)/i.test(href) ? href : undefined
}

interface InlineProps {
  tokens: readonly Token[] | undefined
  resources?: ReadonlySet<string> | undefined
}

/** The words of a text with what they are: emphasis, code, links. HTML in a text is shown as text. */
export function Inline({ tokens = [], resources }: InlineProps) {
  return tokens.map((token, index) => <Part key={`${index} ${token.raw}`} token={token} resources={resources} />)
}

function Part({ token, resources }: { token: Token; resources?: ReadonlySet<string> | undefined }): ReactNode {
  const inner = 'tokens' in token ? <Inline tokens={token.tokens} resources={resources} /> : null
  switch (token.type) {
    case 'strong':
      return <strong>{inner}</strong>
    case 'em':
      return <em>{inner}</em>
    case 'del':
      return <del>{inner}</del>
    case 'codespan':
      return <code>{plain((token as Tokens.Codespan).text)}</code>
    case 'br':
      return <br />
    case 'link':
      return <Led href={(token as Tokens.Link).href} resources={resources}>{inner}</Led>
    case 'image':
      return (token as Tokens.Image).text
    case 'text':
    case 'escape':
      return 'tokens' in token && token.tokens ? inner : plain((token as Tokens.Text).text)
    default:
      return token.raw
  }
}

function Led({ href, resources, children }: { href: string; resources?: ReadonlySet<string> | undefined; children: ReactNode }) {
  const address = addressOf(href, resources)
  if (!address) return children
  return address.startsWith('/') ? <Link to={address}>{children}</Link> : <a href={address}>{children}</a>
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** The lexer escapes nothing, but a source may: the five signs that HTML needs are read as what they mean. */
function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}
