/** The same catalogue as in Catalogue.cs, for servers of node. */
const three = (number) => String(number).padStart(3, '0')

const items = Array.from({ length: 100 }, (_, item) => ({
  id: `item-${three(item)}`,
  name: `Item number ${item} of the catalogue, so long`.padEnd(item === 0 ? 167 : 0, '.'),
  size: item * 7,
  parts: Array.from({ length: 5 }, (_, part) => ({ id: `part-${three(item)}-${part}`, label: `Part ${part} of item ${item}` })),
}))

export const typeDefs = `
  type Query { hello: String! items: [Item!]! }
  type Item { id: String! name: String! size: Int! parts: [Part!]! }
  type Part { id: String! label: String! }
`
export const resolvers = { Query: { hello: () => 'world', items: () => items } }

/** Ends the process when whoever started it goes. */
export const endWithInput = () => process.stdin.resume().on('end', () => process.exit(0))
