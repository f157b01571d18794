import { getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isUnionType } from 'graphql'

/** A random operation with its variables: nearly always valid, with variables that often are not. */
export class Operation {
  constructor(schema, random) {
    Object.assign(this, { schema, random, declared: [], values: {}, fragments: [], begun: 0 })
    const mutates = random.chance(20)
    const root = mutates ? schema.getMutationType() : schema.getQueryType()
    const body = this.selectionSet(root, 0)
    const declared = this.declared.length > 0 ? `(${this.declared.join(', ')})` : ''
    const tag = random.chance(5) ? ' @tag(text: "t") @tag' : ''
    this.source = [`${mutates ? 'mutation' : 'query'} Main${declared}${tag} ${body}`, ...this.fragments].join('\n')
  }

  selectionSet(type, depth) {
    const { below, times } = this.random
    return `{ ${times(1 + below(depth === 0 ? 4 : 3), () => this.selection(type, depth)).join(' ')} }`
  }

  selection(type, depth) {
    const { chance, pick } = this.random
    if (isUnionType(type) ? !chance(25) : chance(isAbstractType(type) ? 40 : 15)) return this.fragment(type, depth)
    if (isUnionType(type) || chance(6)) return `${chance(30) ? `${pick(['t', 'u'])}: ` : ''}__typename${this.conditions()}`
    const fields = Object.values(type.getFields()).filter((field) => depth < 4 || !isCompositeType(getNamedType(field.type)))
    return fields.length > 0 ? this.field(pick(fields), depth) : '__typename'
  }

  field(field, depth) {
    const { chance, pick, below } = this.random
    const given = field.args.filter((argument) => (isNonNullType(argument.type) && argument.defaultValue === undefined) || chance(45))
    const call = given.length > 0 ? `(${given.map((argument) => `${argument.name}: ${this.input(argument.type, argument.defaultValue !== undefined)}`).join(', ')})` : ''
    const alias = call !== '' && chance(60) ? `${field.name}${below(50)}: ` : chance(12) ? `${pick(['x', 'y', 'z'])}: ` : ''
    const type = getNamedType(field.type)
    return `${alias}${field.name}${call}${this.conditions()}${isCompositeType(type) ? ` ${this.selectionSet(type, depth + 1)}` : ''}`
  }

  fragment(type, depth) {
    const { chance, pick } = this.random
    const types = isAbstractType(type) ? [type, ...this.schema.getPossibleTypes(type), ...(this.schema.getImplementations?.(type)?.interfaces ?? [])] : [type, ...type.getInterfaces()]
    const on = pick(types)
    if (chance(30)) {
      const bare = chance(20)
      return `...${bare ? '' : ` on ${on.name}`}${this.conditions()} ${this.selectionSet(bare ? type : on, depth + 1)}`
    }
    if (chance(50) && this.fragments.length > 0) {
      const known = pick(this.fragments.map((text) => /^fragment (\w+) on (\w+)/.exec(text)).filter((match) => types.some((each) => each.name === match[2])).concat([null]))
      if (known) return `...${known[1]}${this.conditions()}`
    }
    const name = `F${this.fragments.length + ++this.begun * 100}`
    const text = `fragment ${name} on ${on.name} ${this.selectionSet(on, depth + 1)}`
    this.fragments.push(text)
    return `...${name}${this.conditions()}`
  }

  conditions() {
    const { chance, pick } = this.random
    const parts = []
    if (chance(7)) parts.push(`@${pick(['skip', 'include'])}(if: ${pick(['true', 'false', this.variable('Boolean!'), this.variable('Boolean', 'true')])})`)
    if (chance(3)) parts.push('@tag')
    return parts.length > 0 ? ` ${parts.join(' ')}` : ''
  }

  /** A literal or a variable for a place of that type. */
  input(type, hasDefault, depth = 0) {
    const { chance, pick, below, times } = this.random
    if (chance(35)) {
      const bare = isNonNullType(type) ? String(type.ofType) : String(type)
      return isNonNullType(type) ? (chance(60) ? this.variable(`${bare}!`) : this.variable(bare, this.literal(type, 0))) : pick([() => this.variable(bare), () => this.variable(bare), () => this.variable(bare, this.literal(type, 0)), () => this.variable(`${bare}!`)])()
    }
    if (!isNonNullType(type) && chance(8)) return 'null'
    const nullable = isNonNullType(type) ? type.ofType : type
    if (isListType(nullable)) return chance(25) ? this.input(nullable.ofType, false, depth + 1) : `[${times(below(3), () => this.input(nullable.ofType, false, depth + 1)).join(', ')}]`
    if (isInputObjectType(nullable)) return this.object(nullable, depth, (each) => this.input(each, false, depth + 1))
    return this.literal(nullable, depth)
  }

  object(type, depth, write) {
    const { chance, pick } = this.random
    const fields = Object.values(type.getFields())
    if (type.isOneOf) {
      const field = pick(fields)
      return `{ ${field.name}: ${this.literal(field.type, depth + 1, true)} }`
    }
    const chosen = fields.filter((field) => isNonNullType(field.type) || (depth < 2 && chance(35)))
    return `{ ${chosen.map((field) => `${field.name}: ${write(field.type)}`).join(', ')} }`
  }

  literal(type, depth, sure = false) {
    const { chance, pick, below, times } = this.random
    if (isNonNullType(type)) return this.literal(type.ofType, depth, true)
    if (!sure && chance(8)) return 'null'
    if (isListType(type)) return chance(20) ? this.literal(type.ofType, depth, true) : `[${times(below(3), () => this.literal(type.ofType, depth)).join(', ')}]`
    if (isInputObjectType(type)) return this.object(type, depth, (each) => this.literal(each, depth + 1))
    if (isEnumType(type)) return pick(['LOW', 'MIDDLE', 'HIGH'])
    return pick(
      {
        Int: ['0', '-7', '2147483647', '-2147483648'],
        Float: ['1', '-0.25', '1e3', '1.5e-10', '123456789012345678', '0.1'],
        String: ['"s"', '"\\u00e9 \\n \\uD83D\\uDE00"', '"""\n  block\n    text\n  """', '""'],
        Boolean: ['true', 'false'],
        ID: ['"i"', '7', '-12345678901234567890', '"07"'],
        Any: ['1', '1.5', '"s"', 'true', '[1, [2]]', '{ b: 1, a: { c: [null] } }', '[]'],
      }[type.name],
    )
  }

  variable(type, fallback) {
    const { chance, pick } = this.random
    const name = `v${this.declared.length}`
    this.declared.push(`$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`)
    if (chance(fallback === undefined && type.endsWith('!') ? 4 : 25)) return `$${name}`
    this.values[name] = chance(6) ? pick([null, 'odd', 1.5, [], {}, true, [null], { from: 'x' }, 99999999999, [[1]]]) : this.value(parseType(this.schema, type))
    return `$${name}`
  }

  value(type, depth = 0) {
    const { chance, pick, below, times } = this.random
    if (type.nonNull) return this.value({ ...type, nonNull: false, sure: true }, depth)
    if (!type.sure && chance(8)) return null
    if (type.of) return chance(25) ? this.value(type.of, depth) : times(below(3), () => this.value(type.of, depth))
    const named = type.named
    if (isEnumType(named)) return chance(4) ? pick(['PINK', 1, 'low']) : pick(['LOW', 'MIDDLE', 'HIGH'])
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields())
      const chosen = named.isOneOf ? (chance(94) ? [pick(fields)] : fields.slice(0, below(3))) : fields.filter((field) => (isNonNullType(field.type) ? chance(96) : depth < 2 && chance(40)))
      const entries = chosen.map((field) => [field.name, this.value(parseType(this.schema, String(field.type)), depth + 1)])
      if (chance(3)) entries.push(['odd', 1])
      return Object.fromEntries(entries)
    }
    if (chance(4)) return pick(['1', 1.5, true, {}, [], 'x', 2147483648, -1, 1e-300])
    return pick({ Int: [0, -7, 2147483647, 5.0], Float: [1, -0.25, 1e3, 1e300, 0.1], String: ['s', 'é 😀 "', ''], Boolean: [true, false], ID: ['i', 7, '07', 9007199254740991], Any: [1, 1.5, 's', true, [1, [2]], { b: 1, a: { c: [null] } }] }[named.name])
  }
}

function parseType(schema, text) {
  if (text.endsWith('!')) return { ...parseType(schema, text.slice(0, -1)), nonNull: true }
  return text.startsWith('[') ? { of: parseType(schema, text.slice(1, -1)) } : { named: schema.getType(text) }
}
