// The style of the contract for @graphql-eslint/eslint-plugin 4.4 with eslint 9 and graphql 16; with these installed:
//   SDL=src/docs/api/schema.graphql npx eslint -c src/docs/api/eslint.config.mjs src/docs/api/schema.graphql
import gql from '@graphql-eslint/eslint-plugin'

const rule = (name) => `@graphql-eslint/${name}`

/** Facts, reasons and places inside something else: they have no life, and so no id, of their own. */
const withoutId = [
  'Viewer', 'PageInfo', 'Highlight', 'TextRange', 'Facet', 'FacetValue', 'Expansion', 'Relaxation', 'StepHit', 'Suggestion',
  'Citation', 'CityContribution', 'Constraint', 'Contribution', 'Cost', 'Counterfactual', 'DatedFact', 'Identifier',
  'ImplementationEvent', 'ImplementationFact', 'Participation', 'PlaybookCost', 'PlaybookMetric', 'PlaybookSection', 'Tenure',
  'TopicLabel', 'PracticeInputInvalid', 'PracticeOfAnotherSource', 'PracticeReferenceUnknown', 'PracticeSlugTaken',
  'TokenInputInvalid', 'TokenUnknown', 'MatchReason',
]

export default [
  {
    files: ['**/*.graphql'],
    languageOptions: { parser: gql.parser, parserOptions: { graphQLConfig: { schema: process.env.SDL } } },
    plugins: { '@graphql-eslint': gql },
    rules: {
      ...gql.configs['flat/schema-recommended'].rules,
      ...gql.configs['flat/schema-relay'].rules,
      [rule('description-style')]: 'off',
      // the printed contract declares GraphQL's own directives
      [rule('no-unreachable-types')]: 'off',
      // best peers first: nobody asks for the worst
      [rule('relay-arguments')]: ['error', { includeBoth: false }],
      // `stepKey` is the word of files and pages for it
      [rule('no-typename-prefix')]: 'off',
      [rule('strict-id-in-types')]: [
        'error',
        {
          acceptedIdNames: ['id'],
          acceptedIdTypes: ['ID'],
          exceptions: { suffixes: ['Connection', 'Edge', 'Payload', 'Reason'], types: withoutId },
        },
      ],
      [rule('relay-edge-types')]: [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      [rule('input-name')]: ['error', { checkInputType: true, caseSensitiveInputType: false }],
      [rule('no-scalar-result-type-on-mutation')]: 'error',
      [rule('require-nullable-result-in-root')]: 'error',
      [rule('require-nullable-fields-with-oneof')]: 'error',
      [rule('require-description')]: ['error', { types: true, DirectiveDefinition: true, rootField: true }],
    },
  },
]
