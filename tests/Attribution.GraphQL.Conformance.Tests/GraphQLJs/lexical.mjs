// node lexical.mjs <seed> <count>: texts that differ in their tokens, and what graphql-js says of each: null where it accepts
// the text, "line:column" where it does not. Braced escapes stay within the eight digits that graphql-js reads; the grammar sets
// no such bound (§2.9.4, HexDigit+), and ours neither. Half of a surrogate pair stands in the text as a JSON escape.
import { parse } from 'graphql'
import { randomFrom } from './random.mjs'

const [seed, count] = process.argv.slice(2).map(Number)
const random = randomFrom(seed)
const { below, chance, pick, times } = random

const digits = () => times(1 + below(3), () => pick([...'0123456789'])).join('')
const number = () =>
  `${chance(25) ? '-' : ''}${pick(['0', '1', '12', '00', '01', '9007199254740993', digits(), ''])}${chance(35) ? `.${pick(['0', '5', '', digits(), '.'])}` : ''}${
    chance(30) ? pick(['e', 'E']) + pick(['', '+', '-']) + pick(['', '0', '10', digits()]) : ''
  }${chance(12) ? pick(['a', '_', '.', 'x1', 'e', '-', '"', '…', '/', '#']) : ''}`

const characters = ['a', 'Z', '0', ' ', '\t', ',', '{', '#', "'", '/', 'é', 'ß', '€', '漢', '😀', '\u0000', '\u0007', '\u007f', '\u0085', '\u00a0', '\u2028', '\u2029', '\ufeff', '\ufffe']
const rare = ['\ud83d', '\ude00', '\ud800', '\udfff', '\ude00\ud83d']
const escapes = ['\\n', '\\"', '\\\\', '\\/', '\\b', '\\f', '\\r', '\\t', '\\u0041', '\\u00e9', '\\uD83D\\uDE00', '\\u{41}', '\\u{1F600}', '\\u{00000041}', '\\u{10FFFF}', '\\u{0}', '\\uABCD']
const badEscapes = [
  '\\a', '\\x41', '\\', '\\u', '\\u1', '\\u12G4', '\\uD83D', '\\uDE00', '\\uDE00\\uD83D', '\\uD83D\\u0041', '\\uD83D\\n', '\\uD83D x', '\\u{}', '\\u{110000}', '\\u{D83D}', '\\u{DE00}',
  '\\u{41', '\\u{g}', '\\u{FFFFFFFFF}', '\\u{ 41}', '\\u{-1}', '\\U0041', "\\'", '\\u{1F600', '\\uD83D\\u{DE00}', '\\u{D83D}\\u{DE00}', '\\uD83D\\uD83D', '\\é', '\\😀', '\\\n',
]
const lineEnds = ['\n', '\r', '\r\n']

const text = () =>
  times(below(6), () => (chance(30) ? pick(escapes) : chance(7) ? pick(badEscapes) : chance(3) ? pick(rare) : chance(3) ? pick(lineEnds) : pick(characters))).join('')
const string = () => `"${text()}${chance(95) ? '"' : ''}${chance(4) ? '"' : ''}`

const blockPieces = [...characters, '"', '""', '\\"""', '\\', '\\n', '\\u0041', '\\u{41}', '\n', '\n', '\r', '\r\n', '\n  ', '\n\t', '  \n', '\\""', '\\\\"""']
const block = () => `"""${times(below(9), () => (chance(2) ? pick(rare) : pick(blockPieces))).join('')}${chance(95) ? '"""' : pick(['', '"', '""'])}`

const comment = () => `#${times(below(5), () => (chance(4) ? pick(rare) : pick([...characters, '"', '\\', '"""']))).join('')}${pick(lineEnds)}`
const ignored = () => times(below(3), () => pick([' ', '\t', ',', ',,', '\ufeff', ...lineEnds, comment(), comment()])).join('')
const name = () => `${pick(['a', '_', '__', 'B', 'on', 'true', 'null', 'query', 'fragment', 'é', 'a-b', 'a.b', '1a', 'aé', 'ａ'])}${chance(50) ? pick(['', '1', '_x', 'Z9']) : ''}`
const odd = () => pick(['.', '..', '....', '?', '%', '^', '*', '+', '-', '/', ';', '<', '>', '`', '~', "'", "'a'", '\\', '\u0000', '\u0001', '\u007f', '\u00a0', '\u200b', '\u2028', 'é', '😀', '\ud83d', '\ude00', '&', '|', '=', '!', '$', '@', ':', '...'])
const value = () => pick([number, number, number, string, string, string, block, block, name, () => `$${name()}`, () => `[${ignored()}${number()}]`, () => `{${name()}:${string()}}`])()

const shapes = [
  () => `{${ignored()}f(${ignored()}a${ignored()}:${ignored()}${value()}${ignored()})${ignored()}}`,
  () => `${ignored()}{f(a:${value()}${ignored()}b:${value()})}${ignored()}`,
  () => `${ignored()}{${ignored()}${name()}${ignored()}${chance(40) ? `:${ignored()}${name()}` : ''}${ignored()}}${ignored()}`,
  () => `{a${ignored()}${odd()}${ignored()}b}`,
  () => `${ignored()}${chance(50) ? string() : block()}${ignored()}${pick(['type A{b:C}', 'query A{b}', 'query($a:Int=1){b}', 'scalar S', '{a}'])}`,
  () => `type A{${ignored()}${block()}${ignored()}b(${string()}c:D=${value()}):E}`,
  () => `query($${name()}:${ignored()}[${name()}!]!=${value()}){a}`,
  () => times(1 + below(6), () => pick([ignored, name, number, string, odd, block, () => pick(['{', '}', '(', ')', ':', '[', ']', '!', '=', '...'])])()).join(pick(['', ' '])),
  () => `{${pick(['...', '.. .', '. ..', '....', '.....', '... on', '...\ufeff', '...\n'])}${name()}${chance(50) ? '{a}' : ''}}`,
]

for (let index = 0; index < count; index++) {
  const source = pick(shapes)()
  console.log(JSON.stringify({ source, place: placeOf(source) }))
}

function placeOf(source) {
  try {
    parse(source)
    return null
  } catch (error) {
    const [{ line, column }] = error.locations
    return `${line}:${column}`
  }
}
