import {
  astFromValue,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  print,
} from 'graphql'
import { escaped, linked, prose } from './html.mjs'

/** A part of the table of contents; the fields of the roots are what people look for, so they stand in it too. */
export function contents(title, types) {
  const entries = types.map((type) => `<li>${linked(type)}${title === 'What to ask' ? fieldLinks(type) : ''}</li>\n`)
  return `<h2>${title}</h2>\n<ul>\n${entries.join('')}</ul>\n`
}

function fieldLinks(type) {
  const fields = Object.keys(type.getFields()).map((field) => `<li><a href="#${type.name}.${field}">${field}</a></li>`)
  return `<ul>${fields.join('')}</ul>`
}

export function section(type, schema) {
  return `<section id="${type.name}" aria-labelledby="${type.name}-name">
<h2 id="${type.name}-name"><span class="kind">${kind(type)}</span> ${type.name}</h2>
${prose(type.description)}${relations(type, schema)}${members(type)}</section>\n`
}

function kind(type) {
  if (isInputObjectType(type) && type.isOneOf) return 'input, exactly one field of'
  return type.constructor.name.replace(/^GraphQL(\w+)Type$/, '$1').replace('InputObject', 'input').toLowerCase()
}

function relations(type, schema) {
  const lines = []
  if (isObjectType(type) || isInterfaceType(type)) lines.push(['Is a', type.getInterfaces()])
  if (isInterfaceType(type)) lines.push(['Is one of', schema.getPossibleTypes(type)])
  if (isUnionType(type)) lines.push(['Is one of', type.getTypes()])
  lines.push(['Used by', users(type, schema)])
  return lines
    .filter(([, types]) => types.length > 0)
    .map(([title, types]) => `<p class="relation">${title} ${types.map(linked).join(', ')}</p>\n`)
    .join('')
}

/** Types with a field or argument of this type. */
function users(type, schema) {
  const named = Object.values(schema.getTypeMap()).filter((other) => !isIntrospectionType(other) && 'getFields' in other)
  return named.filter((other) => Object.values(other.getFields()).some((field) => typesOf(field).includes(type)))
}

function typesOf(field) {
  return [field, ...(field.args ?? [])].map((one) => getNamedType(one.type))
}

function members(type) {
  const found = isEnumType(type) ? type.getValues() : 'getFields' in type ? Object.values(type.getFields()) : []
  if (found.length === 0) return ''
  return `<dl>\n${found.map((one) => member(`${type.name}.${one.name}`, one)).join('')}</dl>\n`
}

function member(id, { name, type, args = [], defaultValue, description, deprecationReason }) {
  const of = type ? `: ${linked(type)}${initial(type, defaultValue)}` : ''
  const given = args.map((one) => member(`${id}.${one.name}`, one)).join('')
  return `<div id="${id}"><dt><a class="name" href="#${id}">${name}</a>${of}</dt>
<dd>${deprecated(deprecationReason)}${prose(description)}${given && `<dl class="arguments">\n${given}</dl>\n`}</dd></div>\n`
}

function deprecated(reason) {
  return reason == null ? '' : `<p class="deprecated"><strong>Deprecated.</strong> ${escaped(reason)}</p>\n`
}

function initial(type, value) {
  return value === undefined ? '' : ` = ${escaped(print(astFromValue(value, type)))}`
}
