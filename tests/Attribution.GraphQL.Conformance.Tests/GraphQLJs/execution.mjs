// node execution.mjs <schema file> <seed> <count> <now|later>: valid operations with variables, and what graphql-js answers.
// "later" lets about half of the resolvers wait.
import { readFileSync } from 'node:fs'
import { buildSchema, execute, parse, validate } from 'graphql'
import { Operation } from './operations.mjs'
import { randomFrom } from './random.mjs'
import { resolverOf, typeResolver } from './world.mjs'

const [file, seed, count, when] = process.argv.slice(2)
const schema = buildSchema(readFileSync(file, 'utf8'))
const fieldResolver = resolverOf(when === 'later')

// 16.15 forgets promises of a list or object whose null has climbed already; their rejections are of no consequence.
process.on('unhandledRejection', () => {})

let written = 0
for (let index = 0; written < Number(count); index++) {
  const { source, values } = new Operation(schema, randomFrom(Number(seed) * 1_000_003 + index))
  const document = parse(source)
  if (validate(schema, document).length > 0) continue
  const contextValue = { counter: 0 }
  const response = await execute({ schema, document, variableValues: values, contextValue, fieldResolver, typeResolver })
  console.log(JSON.stringify({ source, variables: values, response }))
  written++
}
