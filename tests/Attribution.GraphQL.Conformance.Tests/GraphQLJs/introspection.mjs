// node introspection.mjs: reads lines of JSON, each the answer to the introspection query and the SDL of one schema, and writes the
// SDL that graphql-js prints of each: of the client schema it builds of the answer, and of the schema it builds of the SDL.
import { readFileSync } from 'node:fs'
import { assertValidSchema, buildClientSchema, buildSchema, printSchema } from 'graphql'

const byName = (one, other) => (one.name < other.name ? -1 : 1)

/** Prints definitions in order of their names; fields keep theirs. Default values are printed as 16.15 coerces them, all fields filled in. */
function print(schema) {
  assertValidSchema(schema)
  return printSchema(
    Object.assign(Object.create(schema), {
      getTypeMap: () => Object.fromEntries(Object.values(schema.getTypeMap()).sort(byName).map((type) => [type.name, type])),
      getDirectives: () => [...schema.getDirectives()].sort(byName),
    }),
  )
}

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { answer, sdl } = JSON.parse(line)
  console.log(JSON.stringify({ client: print(buildClientSchema(answer)), sdl: print(buildSchema(sdl)) }))
}
