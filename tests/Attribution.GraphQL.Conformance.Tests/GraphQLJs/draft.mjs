import { getNamedType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isUnionType } from 'graphql'

/** A document in the making: valid as long as nobody puts a fault in. Response names are never used twice. */
export class Draft {
  constructor(schema, random) {
    Object.assign(this, { schema, random, kind: 'query', name: 'Main', variables: [], directives: '', root: [], definitions: [], count: 0 })
  }

  fresh(prefix) {
    return `${prefix}${this.count++}`
  }

  /** A field of the root, or a fragment that holds it. */
  add(selection) {
    const { chance } = this.random
    this.root.push(chance(25) ? `... on Query { ${selection} }` : chance(20) ? `... { ${selection} }` : selection)
  }

  /** Puts a selection on a type somewhere below the root. */
  inside(type, selection) {
    const { chance, pick, below } = this.random
    const way = { Person: ['friend', 'friend'], Host: ['peer', 'peers'] }[type]
    let text = selection
    for (let depth = below(3); way && depth > 0; depth--) text = `${this.fresh('f')}: ${pick(way)} { ${text} }`
    if (chance(25)) text = `... on ${type} { ${text} }`
    if (chance(25)) {
      const fragment = this.fresh('In')
      this.definitions.push(`fragment ${fragment} on ${type} { ${text} }`)
      text = `...${fragment}`
    }
    const root = { Person: ['person'], Host: ['host(id: 1)', 'hosts'], Firm: ['firm'], Named: ['named'], Node: ['node'], Owner: ['owner'] }[type]
    this.add(`${this.fresh('r')}: ${pick(root)} { ${text} }`)
  }

  /** A valid literal. */
  literal(type, depth = 0) {
    const { pick, chance, times, below } = this.random
    if (isNonNullType(type)) return this.literal(type.ofType, depth)
    if (isListType(type)) return chance(25) ? this.literal(type.ofType, depth) : `[${times(below(3), () => this.literal(type.ofType, depth)).join(', ')}]`
    if (isEnumType(type)) return pick(['RED', 'GREEN', 'BLUE'])
    if (isInputObjectType(type)) return `{ ${this.objectFields(type, depth).join(', ')} }`
    return pick({ Int: ['0', '-7', '2147483647'], Float: ['1.5', '-2', '3e2'], String: ['"s"', '"""t"""'], Boolean: ['true', 'false'], ID: ['"i"', '7'], Any: ['{ a: [1, "x"] }', 'ODD', '1.5', '[[]]'] }[type.name])
  }

  objectFields(type, depth) {
    const { pick, chance } = this.random
    const all = Object.values(type.getFields())
    const chosen = type.isOneOf ? [pick(all)] : all.filter((field) => (isNonNullType(field.type) && field.defaultValue === undefined) || (depth < 2 && chance(40)))
    return chosen.map((field) => `${field.name}: ${this.literal(field.type, depth + 1)}`)
  }

  /** A field with all it needs, under a name of its own. */
  field(field, depth = 0) {
    const { chance } = this.random
    const given = field.args.filter((argument) => (isNonNullType(argument.type) && argument.defaultValue === undefined) || chance(40))
    const call = given.length > 0 ? `(${given.map((argument) => `${argument.name}: ${this.literal(argument.type)}`).join(', ')})` : ''
    const type = getNamedType(field.type)
    return `${this.fresh('a')}: ${field.name}${call}${isCompositeType(type) ? ` { ${this.selections(type, depth + 1)} }` : ''}`
  }

  selections(type, depth = 0) {
    const { pick, times, below } = this.random
    if (isUnionType(type)) return `... on ${pick(type.getTypes()).name} { ${this.fresh('t')}: __typename }`
    const fields = Object.values(type.getFields()).filter((field) => depth < 3 || !isCompositeType(getNamedType(field.type)))
    if (fields.length === 0) return `${this.fresh('t')}: __typename`
    return times(1 + below(3), () => this.field(pick(fields), depth)).join(' ')
  }

  toString() {
    const { chance, pick, below, times } = this.random
    const root = { query: this.schema.getQueryType(), mutation: this.schema.getMutationType(), subscription: this.schema.getSubscriptionType() }[this.kind]
    const around = this.kind === 'query' ? times(below(3), () => this.field(pick(Object.values(root.getFields())))) : []
    const selections = [...around.slice(0, 1), ...this.root, ...around.slice(1)]
    const head = this.kind === 'query' && this.name === '' && this.variables.length === 0 && this.directives === '' ? '' : `${this.kind}${this.name ? ` ${this.name}` : ''}${this.variables.length > 0 ? `(${this.variables.join(', ')})` : ''}${this.directives} `
    const operation = `${head}{ ${(selections.length > 0 ? selections : ['__typename']).join(pick([' ', '\n  ']))} }`
    return (chance(50) ? [operation, ...this.definitions] : [...this.definitions, operation]).join('\n')
  }
}
