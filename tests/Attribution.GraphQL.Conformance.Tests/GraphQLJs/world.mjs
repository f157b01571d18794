// Resolvers that depend on nothing but type, field, arguments and the parent's id; World.cs has the same. Values are wrong now
// and then: null where none may be, out of range, of an unknown type.
import { isAbstractType, isLeafType, isListType, isNonNullType } from 'graphql'

const encoder = new TextEncoder()

/** FNV-1a of a text's UTF-8, 32 bits. */
function hash(text) {
  let value = 0x811c9dc5
  for (const byte of encoder.encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0
  return value
}

const mix = (value, step) => {
  let mixed = (value + Math.imul(step, 0x9e3779b1)) >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) >>> 0
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** One text for one value, whatever the engine: names sorted, numbers that are not small integers as their 64 bits. */
export function canonical(value) {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value + 0) : bits(value)
  if (typeof value !== 'object') return typeof value === 'string' ? `"${value}"` : String(value)
  return `{${Object.keys(value).sort().map((name) => `${name}:${canonical(value[name])}`).join(',')}}`
}

function bits(number) {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, number)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

const texts = ['plain', 'quote " and \\', 'line\nbreak\ttab', 'é ß 漢 😀', '', '\u2028\u0001\u007f</x>']

function leaf(name, value) {
  const roll = mix(value, 7) % 100
  switch (name) {
    case 'Int':
      return roll < 3 ? 2147483648 : roll < 5 ? 0.5 : (value % 4001) - 2000
    case 'Float':
      return roll < 3 ? Number.NaN : roll < 6 ? Number.POSITIVE_INFINITY : ((value % 200001) - 100000) / 7
    case 'Boolean':
      return value % 2 === 0
    case 'ID':
      return roll < 50 ? value % 1000 : `id-${value % 1000}`
    case 'String':
      return `${texts[value % texts.length]}${value % 50}`
    default:
      return roll < 5 ? 'ODD' : ['LOW', 'MIDDLE', 'HIGH'][value % 3]
  }
}

function make(type, value, schema) {
  if (isNonNullType(type)) return make(type.ofType, value, schema)
  if (mix(value, 1) % 100 < 8) return null
  if (isListType(type)) return Array.from({ length: mix(value, 2) % 4 }, (_, index) => make(type.ofType, mix(value, 10 + index), schema))
  if (isLeafType(type)) return leaf(type.name, mix(value, 3))
  if (!isAbstractType(type)) return { type: type.name, id: mix(value, 4) % 1000 }
  const names = schema.getPossibleTypes(type).map((each) => each.name).sort()
  const roll = mix(value, 5) % 100
  return { type: roll < 3 ? 'Ghost' : roll < 5 ? 'Counter' : names[mix(value, 6) % names.length], id: mix(value, 4) % 1000 }
}

/** @param {boolean} waits whether about half of the fields are resolved later */
export function resolverOf(waits) {
  return (parent, args, context, info) => {
    const path = `${info.parentType.name}.${info.fieldName}`
    const echo = canonical(args)
    const value = hash(`${path}(${echo})#${parent?.id ?? 0}`)
    const resolve = () => {
      if (path === 'Mutation.add') context.counter += args.by
      if (path === 'Counter.value' || path === 'Counter.later') return context.counter
      if (mix(value, 8) % 100 < 5) throw new Error(`boom ${value}`)
      return ['Query.echo', 'Query.lists', 'Query.must'].includes(path) ? echo : make(info.returnType, value, info.schema)
    }
    if (!waits || mix(value, 9) % 2 === 0) return resolve()
    return new Promise((done) => setImmediate(done)).then(resolve)
  }
}

export const typeResolver = (value) => value.type
