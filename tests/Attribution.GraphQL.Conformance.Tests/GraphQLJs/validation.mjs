// node validation.mjs <schema file> <seed> <documents of each kind for each rule> <random documents>: documents and the errors
// graphql-js finds in each, as the rule and the places it names. Each line tells which rule the document was made for, if any.
import { readFileSync } from 'node:fs'
import { buildSchema, execute, parse, specifiedRules, validate } from 'graphql'
import { randomDocument } from '../../fixtures/graphql/randomDocument.mjs'
import { randomFrom } from './random.mjs'
import { documentFor, ruleNames } from './ruleDocuments.mjs'

const [file, ...numbers] = process.argv.slice(2)
const [seed, each, randoms] = numbers.map(Number)
const schema = buildSchema(readFileSync(file, 'utf8'))
const queriesOnly = buildSchema(readFileSync(file, 'utf8').replace(/^ {2}(mutation|subscription): .*\n/gm, ''))

/** A rule whose errors carry its name. */
const named = (rule) => (context) => {
  const own = Object.create(context)
  own.reportError = (error) => {
    error.rule = rule.name.replace(/Rule$/, '')
    context.reportError(error)
  }
  return rule(own)
}
const rules = specifiedRules.map(named)

const places = (error) => (error.locations ?? []).map(({ line, column }) => `${line}:${column}`).join(' ')
const errorsOf = (document, asked) => validate(schema, document, asked, { maxErrors: 10_000 }).map((error) => `${error.rule} ${places(error)}`)

/**
 * 16.15 evaluates @skip and @include at the root of subscriptions while it validates, and throws where a variable decides; the
 * 2025 edition forbids them there. Of such documents it is not asked about that rule: graphql 17 was, see tests/fixtures/graphql.
 */
const isUndecided = (source) => /\bsubscription\b/.test(source) && /@(skip|include)\b/.test(source)
const withoutSubscriptions = specifiedRules.filter(({ name }) => name !== 'SingleFieldSubscriptionsRule').map(named)

/** The rule came with graphql 17; 16 finds the same fault when it executes the operation. */
const unknownOperations = (document) =>
  document.definitions
    .filter(({ kind }) => kind === 'OperationDefinition')
    .flatMap(({ name }) => execute({ schema: queriesOnly, document, operationName: name?.value }).errors ?? [])
    .filter(({ message }) => message.includes('not configured'))
    .map((error) => `KnownOperationTypes ${places(error)}`)

const say = (rule, source) => {
  const document = parse(source)
  const undecided = isUndecided(source)
  const errors = rule === 'KnownOperationTypes' ? unknownOperations(document) : errorsOf(document, undecided ? withoutSubscriptions : rules)
  console.log(JSON.stringify({ rule, source, undecided, errors }))
}

for (const rule of ruleNames) {
  for (let index = 0; index < each * 2; index++) say(rule, documentFor(rule, index % 2 === 1, schema, randomFrom(seed * 100_003 + index)))
}
for (let index = 0; index < randoms; index++) say(null, randomDocument(schema, seed * 1_000 + index))
