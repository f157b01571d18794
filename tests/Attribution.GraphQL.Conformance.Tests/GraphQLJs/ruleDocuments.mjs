// For each rule, documents that use what the rule is about, with a fault (broken) or without.
import { Draft } from './draft.mjs'

/** A wrong and a right way to write the same thing; the draft decides where it stands. */
const either = (broken, random, wrong, right) => random.pick(broken ? wrong : right)

const makers = {
  // Definitions without directives: graphql-js applies every rule to them too, ours say one error and look no further.
  ExecutableDefinitions(draft, broken, { pick, times, below }) {
    const odd = ['type Odd { a: Int }', 'extend type Person { b: Int }', 'scalar S', 'directive @d on FIELD', 'enum E { A }', 'input I { a: Int }', 'union U = Person', 'interface F { a: Int }', 'extend schema { query: Person }', 'extend enum Colour { PINK }', 'schema { query: Query }', 'extend input Range { b: Int }', 'extend union Owner = Host', 'extend interface Named { c: Int }']
    draft.definitions.push(`fragment Whole on Person { id }`)
    draft.inside('Person', '...Whole')
    if (broken) draft.definitions.push(...times(1 + below(3), () => pick(odd)))
  },
  KnownOperationTypes(draft, broken, { pick, chance }) {
    draft.kind = broken ? pick(['mutation', 'subscription']) : 'query'
    if (broken) draft.root.push(draft.kind === 'mutation' ? 'touch' : 'touched')
    if (chance(50)) draft.definitions.push(pick(['query Other { __typename }', 'query Third { person { id } }', ...(broken ? ['mutation More { touch }'] : [])]))
  },
  UniqueOperationNames(draft, broken, { pick, times, below }) {
    times(1 + below(3), (index) => draft.definitions.push(`${pick(['query', 'query', 'mutation', 'subscription'])} Op${broken ? pick([0, 0, 1]) : index} { __typename }`.replace(/subscription (\w+) \{ __typename/, 'subscription $1 { touched')))
    if (broken) draft.definitions.push(`query ${pick(['Main', 'Main'])} { person { id } }`)
  },
  LoneAnonymousOperation(draft, broken, { chance, pick, times, below }) {
    draft.name = broken || chance(40) ? '' : 'Main'
    if (broken) draft.definitions.push(...times(1 + below(3), (index) => pick(['{ __typename }', 'mutation { touch }', `query Named${index} { __typename }`])))
    else if (draft.name !== '') draft.definitions.push('query Other { __typename }')
  },
  SingleFieldSubscriptions(draft, broken, random) {
    draft.kind = 'subscription'
    const wrong = ['touched other: touched', 'changed { id } touched', '__typename', 'touched __typename', 'a: touched b: touched c: touched', 'touched @skip(if: true)', '...Sub touched', '... on Subscription { touched changed { id } }', 'touched ... @include(if: true) { touched }', 'x: __schema { description }', '...Sub @skip(if: false)', '... on Subscription @include(if: true) { touched }']
    const right = ['touched', 'changed { id name }', 'changed(id: 1) { peer { id } }', '... on Subscription { touched }', '... { x: touched }', '...Only', 'touched touched', '...Only touched', 'changed { id @skip(if: true) }']
    const body = either(broken, random, wrong, right)
    draft.root.push(body)
    if (body.includes('...Sub')) draft.definitions.push('fragment Sub on Subscription { changed { id } }')
    if (body.includes('...Only')) draft.definitions.push('fragment Only on Subscription { touched }')
    if (random.chance(30)) draft.definitions.push('query Aside { a: __typename b: __typename }')
  },
  KnownTypeNames(draft, broken, random) {
    const name = either(broken, random, ['Missing', 'person', 'Persons', '__Person', 'Query_'], ['Person', 'Named', 'Node'])
    draft.inside('Person', random.pick([`... on ${name} { id }`, `... on ${name} { __typename ... on ${name} { __typename } }`]))
    if (broken && random.chance(40)) draft.definitions.push(`fragment Lost on ${name} { __typename }`)
    const type = either(broken, random, ['Missing', '[Missing!]!', 'Strin'], ['String', '[Range!]', 'Colour'])
    draft.definitions.push(`query Typed($v: ${type}) { values(any: { v: $v }) }`)
  },
  FragmentsOnCompositeTypes(draft, broken, random) {
    const name = either(broken, random, ['Int', 'Colour', 'Range', 'Any', 'ID', 'Choice'], ['Person', 'Named', 'Node'])
    draft.inside('Person', `... on ${name} { __typename }`)
    draft.definitions.push(`fragment Part on ${either(broken, random, ['Boolean', 'Range', 'Person'], ['Person', 'Node'])} { __typename }`)
    draft.inside('Person', '...Part')
  },
  VariablesAreInputTypes(draft, broken, random) {
    const types = random.times(1 + random.below(3), () => either(broken, random, ['Person', '[Person]', 'Owner!', '[[Node!]!]', 'Query', 'Missing', 'Place'], ['Int', '[String!]!', 'Range', 'Choice', 'Colour!', 'Any', '[ID]']))
    draft.variables.push(...types.map((type, index) => `$v${index}: ${type}`))
    types.forEach((_, index) => draft.add(`u${index}: values(any: { v: $v${index} })`))
  },
  ScalarLeafs(draft, broken, random) {
    draft.inside('Person', either(broken, random, ['id { x }', 'friend', 'name(short: true) { id name }', 'hosts(first: 1)', 'colour { red } address', 'address { street { x } }', 'id { ...Nothing }'], ['id', 'friend { id }', 'hosts(first: 1) { id }', 'address { street }', 'colour']))
    draft.inside('Owner', either(broken, random, ['__typename { x }', '... on Person { friend }'], ['__typename', '... on Person { size }']))
    if (broken && random.chance(30)) draft.root.push(random.pick(['owner', 'z: person', '__schema', '__type(name: "A")']))
  },
  FieldsOnCorrectType(draft, broken, random) {
    draft.inside('Person', either(broken, random, ['odd', 'odd { id }', 'ports', 'Id', 'friend { title }', '__type(name: "a") { name }', '__schema { description }'], ['id', '__typename', 'friend { name }', '... on Node { id }']))
    draft.inside('Node', either(broken, random, ['name', 'title', '... on Person { title }', '... on Named { colour }'], ['id', '... on Named { name }', '... on Firm { title }']))
    draft.inside('Owner', either(broken, random, ['id', 'name', 'title'], ['__typename', '... on Firm { title }']))
  },
  UniqueFragmentNames(draft, broken, random) {
    random.times(1 + random.below(3), (index) => draft.definitions.push(`fragment Twin${index} on Person { id${broken && random.chance(60) ? ' name' : ''} }`) && draft.inside('Person', `...Twin${index}`))
    if (broken) draft.definitions.push(...random.times(1 + random.below(2), () => 'fragment Twin0 on Person { name }'))
  },
  KnownFragmentNames(draft, broken, random) {
    draft.definitions.push('fragment Known on Person { id }')
    draft.inside('Person', `...Known ${broken ? random.pick(['...Nope', '... on Person { ...Nope id }', 'friend { ...known }', '...Nope ...Nope']) : random.pick(['', '...Known', '... { ...Known }'])}`)
  },
  NoUnusedFragments(draft, broken, random) {
    draft.definitions.push('fragment Used on Person { ...Deep }', 'fragment Deep on Person { id }')
    draft.inside('Person', '...Used')
    if (broken) draft.definitions.push(...random.times(1 + random.below(3), (index) => random.pick([`fragment Idle${index} on Person { id }`, `fragment Idle${index} on Person { ...Used }`, `fragment Idle${index} on Firm { ...Idle${index} }`])))
  },
  PossibleFragmentSpreads(draft, broken, random) {
    draft.inside('Person', either(broken, random, ['... on Firm { id }', '... on Host { id }', '...Other', '... on Lonely { alone }', '... on Place { __typename }', '... on Person { ... on Named { ... on Firm { id } } }'], ['... on Node { id }', '... on Owner { __typename }', '... on Person { id }', '... on Named { ... on Host { id } }']))
    draft.inside('Owner', either(broken, random, ['... on Host { id }', '... on Address { street }', '... on Place { __typename }', '... on Query { __typename }'], ['... on Node { id }', '... on Named { id }', '... on Firm { title }']))
    draft.definitions.push(`fragment Other on ${broken ? random.pick(['Firm', 'Lonely', 'Address']) : 'Firm'} { __typename }`)
    draft.inside('Firm', '...Other')
  },
  NoFragmentCycles(draft, broken, random) {
    const size = 1 + random.below(4)
    const targets = (index) => random.times(random.below(2) + (index < size - 1 ? 1 : 0), (nth) => (broken && random.chance(50) ? random.below(size) : nth === 0 && index < size - 1 ? index + 1 : -1)).filter((target) => target >= 0)
    for (let index = 0; index < size; index++) {
      const spreads = broken && index === size - 1 ? [random.below(size), ...targets(index)] : broken ? [...new Set([index + 1, ...targets(index)])] : targets(index)
      const body = spreads.map((target) => random.pick([`...Ring${target}`, `friend { ...Ring${target} }`, `... on Person { ...Ring${target} }`])).join(' ')
      draft.definitions.push(`fragment Ring${index} on Person { id ${body} }`)
    }
    draft.inside('Person', random.times(size, (index) => `...Ring${index}`).join(' '))
  },
  UniqueVariableNames(draft, broken, random) {
    const names = random.times(1 + random.below(4), (index) => (broken ? random.pick(['a', 'b']) : `v${index}`))
    if (broken) names.push('a', 'a')
    draft.variables.push(...names.map((name) => `$${name}: Int`))
    new Set(names).forEach((name) => draft.add(`use_${name}: values(int: $${name})`))
  },
  NoUndefinedVariables(draft, broken, random) {
    draft.variables.push('$known: Int')
    draft.add('defined: values(int: $known)')
    const name = broken ? random.pick(['nope', 'unknown', 'Known']) : 'known'
    draft.add(random.pick([`u: values(int: $${name})`, `u: values(range: { from: 1, to: 2, inner: { from: 3, label: "x" } }, any: { v: $${name} })`, `u: person { id @anywhere(limit: 1) ... @include(if: true) { hosts(first: 1) { ...Uses } } }`, `u: lists(required: [1], ints: [$${name}, $${name}])`]))
    draft.inside('Host', '...Uses')
    draft.definitions.push(`fragment Uses on Host { p: ports(range: { from: 1, label: "l", colours: [] }) q: peers(first: $${name}) { id } }`)
    if (random.chance(50)) draft.definitions.push(`query Second${broken && random.chance(50) ? '' : '($known: Int)'} { host(id: 1) { ...Uses } }`)
  },
  NoUnusedVariables(draft, broken, random) {
    draft.variables.push('$used: Int', '$deep: Int')
    draft.add('u: values(int: $used)')
    draft.inside('Host', '...Uses')
    draft.definitions.push('fragment Uses on Host { q: peers(first: $deep) { id } }')
    if (broken) draft.variables.push(...random.times(1 + random.below(3), (index) => `$idle${index}: ${random.pick(['Int', 'Range', '[ID!]!', 'String = "x"'])}`))
    if (broken && random.chance(30)) draft.definitions.push('query Nothing($deep: Int, $other: Int) { host(id: 1) { ...Uses } }')
  },
  KnownDirectives(draft, broken, random) {
    const on = (right, wrong) => ` @${either(broken, random, [wrong, wrong, 'nowhere', right], [right])}`
    draft.directives = on('onQuery', 'onField')
    draft.variables.push(`$v: Int${on('onVariable', 'onQuery')}`)
    draft.add(`u: values(int: $v)${on('onField', 'onFragmentSpread')}`)
    draft.inside('Person', `...Part${on('onFragmentSpread', 'onInlineFragment')} ...${on('onInlineFragment', 'onField')} { id }`)
    draft.definitions.push(`fragment Part on Person${on('onFragmentDefinition', 'oneOf')} { id @${broken ? random.pick(['deprecated', 'skip(if: true)', 'Skip']) : 'skip(if: true)'} }`)
    if (random.chance(40)) draft.definitions.push(`mutation Change${on('onMutation', 'onSubscription')} { touch }`, `subscription Watch${on('onSubscription', 'onMutation')} { touched }`)
  },
  UniqueDirectivesPerLocation(draft, broken, random) {
    const twice = (one) => (broken ? random.pick([`${one} ${one}`, `${one} @anywhere ${one} ${one}`, one]) : random.pick([one, `${one} @anywhere @anywhere(limit: 2)`]))
    draft.directives = ` ${twice('@onQuery')}`
    draft.variables.push(`$v: Int ${twice('@onVariable')}`)
    draft.add(`u: values(int: $v) ${twice('@onField')}`)
    draft.inside('Person', `id ${broken ? '@skip(if: false) @skip(if: false)' : '@skip(if: false) @include(if: true)'} ...Part ${twice('@onFragmentSpread')}`)
    draft.definitions.push(`fragment Part on Person ${twice('@onFragmentDefinition')} { id }`)
    if (broken && random.chance(20)) draft.inside('Person', 'id @nowhere @nowhere')
  },
  KnownArgumentNames(draft, broken, random) {
    draft.inside('Person', either(broken, random, ['name(odd: 1)', 'id(first: 1)', 'name(short: true, odd: 1, Odd: 2)', 'hosts(first: 1, frist: 2) { id }', 'name @anywhere(odd: 1)', 'name @skip(if: true, unless: 1)', 'odd(a: 1)'], ['name(short: true)', 'hosts(first: 1) { id }', 'name @anywhere(limit: 1)', 'name @skip(if: true)']))
    draft.add(either(broken, random, ['w: host(id: 1, name: 2) { id }', 'w: __type(nam: "x", name: "y") { name }'], ['w: host(id: 1) { id }', 'w: __type(name: "y") { name }']))
  },
  UniqueArgumentNames(draft, broken, random) {
    draft.add(either(broken, random, ['w: values(int: 1, int: 1)', 'w: values(int: 1, float: 1, int: 2, int: 3, float: 2)', 'w: host(id: 1, id: 2) { id }'], ['w: values(int: 1, float: 1)', 'w: host(id: 1) { id }']))
    draft.inside('Person', either(broken, random, ['name @anywhere(limit: 1, limit: 2)', 'name(short: true, short: true) @include(if: true, if: true)'], ['name @anywhere(limit: 1, label: "x")', 'name(short: true)']))
  },
  ValuesOfCorrectType(draft, broken, random) {
    const wrong = {
      int: ['1.5', '"1"', '2147483648', '-2147483649', 'true', '[1]', '{}', 'RED', '99999999999999999999'], float: ['"1"', 'true', 'RED', '{ a: 1 }', '[1.5]'], string: ['1', 'true', 'RED', '[]', '1.5'],
      boolean: ['1', '"true"', 'TRUE', '{}'], id: ['1.5', 'true', 'RED', '[]'], colour: ['"RED"', 'PINK', '1', 'red', '[RED]'],
      range: ['1', '"x"', '[]', '{}', '{ to: 1 }', '{ from: null }', '{ from: 1, odd: 1 }', '{ from: "1" }', '{ from: 1, to: null }', '{ from: 1, inner: {} }', '{ from: 1, colours: [null] }', '{ from: 1, colours: [PINK, 2] }', '{ from: 1, inner: { from: 1.5, inner: { odd: 1 } } }'],
      choice: ['{}', '{ id: 1, name: "n" }', '{ id: null }', '{ odd: 1 }', '{ id: 1.5 }', '{ range: {} }', '{ id: 1, odd: 2 }', '{ name: "a", range: null }', '"id"'],
    }
    const names = Object.keys(wrong)
    const field = this.schema.getQueryType().getFields().values
    const call = names.filter(() => random.chance(50)).map((name) => `${name}: ${broken && random.chance(60) ? random.pick(wrong[name]) : draft.literal(field.args.find((argument) => argument.name === name).type)}`)
    if (broken) call.push(`any: 1`, ...(call.some((part) => part.startsWith('int')) ? [] : [`int: ${random.pick(wrong.int)}`]))
    draft.add(`u: values${call.length > 0 ? `(${call.join(', ')})` : ''}`)
    draft.add(`l: lists(required: ${either(broken, random, ['[null]', 'null', '[1, "2"]', '"x"', '[[1]]'], ['[1]', '2', '[]'])}, nested: ${either(broken, random, ['[[null]]', '[1]', '[["a", 1]]', '"x"'], ['[["a"], null]', '"x"', '[]'])}, choices: ${either(broken, random, ['[{}]', '{ id: 1, name: "x" }'], ['[{ id: 1 }, null]', '{ name: "x" }'])})`)
    draft.definitions.push(`query Defaults($i: Int = ${either(broken, random, ['"x"', '1.5', '[1]'], ['1', 'null'])}, $r: Range = ${either(broken, random, ['{ odd: 1, from: 1 }', '{ from: null }', '3'], ['{ from: 1 }', 'null'])}, $n: Int! = ${either(broken, random, ['null', 'true'], ['4'])}) { values(int: $i, range: $r, any: { v: $n }) }`)
  },
  ProvidedRequiredArguments(draft, broken, random) {
    draft.add(either(broken, random, ['w: host { id }', 'w: needs', 'w: needs(a: 1)', 'w: needs(b: "x", c: 2)', 'w: lists(ints: [1])', 'w: __type { name }'], ['w: host(id: 1) { id }', 'w: needs(a: 1, b: "x")', 'w: needs(a: 1, b: "x", c: 2)', 'w: lists(required: 1)']))
    draft.inside('Person', either(broken, random, ['name @needs', 'name @skip', 'hosts { id }', 'name @include @needs'], ['name @needs(name: "n")', 'name @skip(if: true)', 'hosts(first: 1) { id }', 'name @anywhere']))
  },
  VariablesInAllowedPosition(draft, broken, random) {
    const wrong = ['$v: String|values(int: $v)', '$v: Int|needs(a: $v, b: "x")', '$v: Int = null|needs(a: $v, b: "x")', '$v: [Int]|lists(required: $v)', '$v: Int|lists(required: [$v])', '$v: Int|lists(required: $v)', '$v: [Int!]|lists(required: $v)', '$v: ID|choiceOf', '$v: String|hosts(choice: { name: $v }) { id }', '$v: Boolean|person { id @skip(if: $v) }', '$v: [String]|lists(required: 1, nested: [$v])', '$v: Int|values(range: { from: $v })', '$v: Colour!|values(string: $v)', '$v: Int|values(range: { from: 1, to: $v, colours: [$v] })', '$v: [[Int]]|lists(required: 1, ints: $v)', '$v: ID! = null|hosts(choice: { id: $v }) { id }', '$v: Range|values(range: { from: 1, inner: { from: $v } })']
    const right = ['$v: Int|values(int: $v)', '$v: Int!|values(int: $v)', '$v: Int = 1|needs(a: $v, b: "x")', '$v: [Int!]!|lists(required: $v)', '$v: Int!|lists(required: [$v])', '$v: String!|hosts(choice: { name: $v }) { id }', '$v: Boolean = true|person { id @skip(if: $v) }', '$v: Int|values(range: { from: 1, to: 2, inner: { from: 1 } }, int: $v)', '$v: Int|needs(a: 1, b: "x", c: $v)', '$v: Int|values(range: { from: 1, to: $v })', '$v: Any|values(any: [$v])', '$v: [String!]|lists(required: 1, nested: [$v])']
    const [declaration, use] = either(broken, random, wrong, right).replace('choiceOf', 'hosts(choice: { id: $v }) { id }').split('|')
    draft.variables.push(declaration)
    if (random.chance(50)) draft.add(`w: ${use}`)
    else {
      draft.add('...Uses')
      draft.definitions.push(`fragment Uses on Query { w: ${use} }`)
    }
  },
  OverlappingFieldsCanBeMerged(draft, broken, random) {
    draft.inside('Person', either(broken, random, ['x: id x: name', 'name(short: true) name(short: false)', 'name name(short: true)', 'x: friend { id } x: address { street }', 'x: friend { y: id } x: friend { y: name }', '...A ...B', 'x: friend { y: friend { z: id } } x: friend { y: friend { z: colour } y: friend { z: size } }', 'friend { ...A } friend { ...B }', 'x: id ...A x: colour'], ['x: id x: id', 'name(short: true) name(short: true)', 'x: friend { y: id } x: friend { y: id z: name }', '...A ...A', '... on Named { x: id } x: id', 'hosts(first: 1) { id } hosts(first: 1) { name }']))
    draft.inside('Owner', either(broken, random, ['... on Person { size } ... on Firm { size }', '... on Person { x: hosts(first: 1) { id } } ... on Firm { x: seat { street } }', '... on Person { x: colour } ... on Firm { x: title }', '... on Person { x: friend { y: size } } ... on Firm { x: staff { y: id } }'], ['... on Person { x: name } ... on Firm { x: title }', '... on Person { x: address { y: street } } ... on Firm { x: seat { y: street } }', '... on Person { x: id } ... on Firm { x: id }']))
    draft.definitions.push('fragment A on Person { x: name ...C }', `fragment B on Person { ${broken ? 'x: size' : 'x: name'} }`, 'fragment C on Person { deep: friend { v: id } }')
    draft.inside('Person', '...A')
    draft.inside('Person', '...B')
  },
  UniqueInputFieldNames(draft, broken, random) {
    draft.add(`w: values(range: ${either(broken, random, ['{ from: 1, from: 1 }', '{ from: 1, label: "a", label: "b", label: "c" }', '{ from: 1, inner: { from: 1, from: 2 } }', '{ from: 1, inner: { from: 1 }, inner: { from: 2, to: 1, to: 3 } }'], ['{ from: 1, to: 2 }', '{ from: 1, inner: { from: 1 } }'])}, any: ${either(broken, random, ['{ a: 1, a: 2 }', '[{ a: { b: 1, b: 1 } }]', '{ a: { a: 1 } }'], ['{ a: { a: 1 } }', '[{ a: 1 }, { a: 1 }]'])})`)
  },
  MaxIntrospectionDepth(draft, broken, random) {
    const chain = (levels) => Array.from({ length: levels }).reduceRight((inner) => random.pick([`fields { type { ${inner} } }`, `possibleTypes { ${inner} }`, `interfaces { ${inner} }`, `inputFields { type { ofType { ${inner} } } }`, `ofType { possibleTypes { ${inner} } }`]), 'name')
    const levels = broken ? 3 + random.below(3) : random.below(3)
    if (random.chance(50)) draft.add(`w: ${random.pick(['__schema { types', '__schema { queryType'])} { ${chain(levels)} } }`)
    else {
      draft.add(`w: __type(name: "Person") { ...Deep }`)
      draft.definitions.push(`fragment Deep on __Type { ${chain(levels)} }`)
    }
  },
}

export const ruleNames = Object.keys(makers)

export function documentFor(rule, broken, schema, random) {
  const draft = new Draft(schema, random)
  makers[rule].call({ schema }, draft, broken, random)
  return draft.toString()
}
