// node validation.mjs <seed> <documents of each kind for each rule> <random documents>: documents and the errors graphql-js
// finds in each. Each line tells which rule the document was made for, if any.
import { executed, schema, validated } from '../../fixtures/graphql/graphqlJs.mjs'
import { randomDocument } from '../../fixtures/graphql/randomDocument.mjs'
import { randomFrom } from './random.mjs'
import { documentFor, ruleNames } from './ruleDocuments.mjs'

const [seed, each, randoms] = process.argv.slice(2).map(Number)
const say = (rule, source) => console.log(JSON.stringify({ rule, source, ...(rule === 'KnownOperationTypes' ? executed(source) : validated(source)) }))

for (const rule of ruleNames) {
  for (let index = 0; index < each * 2; index++) say(rule, documentFor(rule, index % 2 === 1, schema, randomFrom(seed * 100_003 + index)))
}
for (let index = 0; index < randoms; index++) say(null, randomDocument(schema, seed * 1_000 + index))
