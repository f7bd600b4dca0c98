import { getNamedType } from 'graphql'

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escaped = (text) => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign])

/** A description: paragraphs, and code between backticks. */
export function prose(text) {
  if (!text) return ''
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => escaped(paragraph).replaceAll(/`([^`]+)`/g, '<code>$1</code>'))
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>\n`).join('')
}

/** A type as the contract writes it, `[City!]!`, its name leading to its section. */
export function linked(type) {
  const { name } = getNamedType(type)
  return String(type).replace(name, `<a href="#${name}">${name}</a>`)
}
