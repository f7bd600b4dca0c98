import { Lexer, type Token, type Tokens } from 'marked'
import { createElement, type ReactNode } from 'react'
import { Inline } from './inline'

interface ProseProps {
  markdown: string
  /** The level of the text's widest headings; what stands above it on the page is one less. */
  top?: number
  /** Slugs that links of the form `resource:id` may lead to; without it, all. */
  resources?: ReadonlySet<string> | undefined
}

/** A Markdown text of the library as elements, made from its syntax tree: no HTML is ever put in. */
export function Prose({ markdown, top = 3, resources }: ProseProps) {
  const tokens = Lexer.lex(markdown)
  const widest = Math.min(...tokens.filter(isHeading).map(({ depth }) => depth))
  return (
    <div className="prose">
      <Blocks tokens={tokens} shift={Number.isFinite(widest) ? top - widest : 0} resources={resources} />
    </div>
  )
}

interface BlocksProps {
  tokens: readonly Token[]
  shift: number
  resources: ReadonlySet<string> | undefined
}

function Blocks({ tokens, ...rest }: BlocksProps) {
  return tokens.map((token, index) => <Block key={`${index} ${token.raw}`} token={token} {...rest} />)
}

function Block({ token, shift, resources }: { token: Token } & Omit<BlocksProps, 'tokens'>): ReactNode {
  const words = 'tokens' in token ? <Inline tokens={token.tokens} resources={resources} /> : null
  switch (token.type) {
    case 'space':
    case 'def':
      return null
    case 'heading':
      return createElement(`h${Math.min(6, Math.max(2, (token as Tokens.Heading).depth + shift))}`, {}, words)
    case 'paragraph':
      return <p className={isCallout(token as Tokens.Paragraph) ? 'callout' : undefined}>{words}</p>
    case 'list':
      return <List list={token as Tokens.List} shift={shift} resources={resources} />
    case 'blockquote':
      return (
        <blockquote>
          <Blocks tokens={(token as Tokens.Blockquote).tokens} shift={shift} resources={resources} />
        </blockquote>
      )
    case 'code':
      return <pre>{(token as Tokens.Code).text}</pre>
    case 'hr':
      return <hr />
    case 'table':
      return <Table table={token as Tokens.Table} resources={resources} />
    case 'text':
      return words
    default:
      return <p>{token.raw}</p>
  }
}

function List({ list, shift, resources }: { list: Tokens.List } & Omit<BlocksProps, 'tokens'>) {
  const items = list.items.map((item, index) => (
    <li key={`${index} ${item.raw}`} className={item.task ? 'task' : undefined}>
      <Blocks tokens={item.tokens.filter(({ type }) => type !== 'checkbox')} shift={shift} resources={resources} />
    </li>
  ))
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>
}

function Table({ table, resources }: { table: Tokens.Table; resources: ReadonlySet<string> | undefined }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reached by keyboard
    <div className="scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.header.map((cell, index) => {
              // a corner without words heads nothing
              const Cell = cell.text === '' ? 'td' : 'th'
              return (
                <Cell key={`${index} ${cell.text}`} scope={cell.text === '' ? undefined : 'col'}>
                  <Inline tokens={cell.tokens} resources={resources} />
                </Cell>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            <tr key={`${line} ${row[0]?.text}`}>
              {row.map((cell, index) => (
                <td key={`${index} ${cell.text}`}>
                  <Inline tokens={cell.tokens} resources={resources} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading'

/** A paragraph that opens with a bold name and a colon, such as a pitfall: it stands out. */
function isCallout({ tokens }: Tokens.Paragraph): boolean {
  const [first] = tokens
  return first?.type === 'strong' && (first as Tokens.Strong).text.endsWith(':')
}
