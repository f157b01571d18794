// Writes the checked-in Unicode tables of Attribution.Domain. Run after `npm install --no-save tr46@6.0.0` (Unicode 17 IDNA data) on a Node whose
// process.versions.unicode is 17.0:  node infra/scripts/make-unicode-tables.mjs backend/Attribution.Domain
// Each table is a row of runs: varint gap since the last run, varint length, varint kind (CodePointRuns.cs reads it). Names and values are Unicode facts.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const idnaTable = require('tr46/lib/mappingTable.json');
const idnaClasses = require('tr46/lib/regexes.js');
const target = process.argv[2];
const last = 0x10ffff;
const isSurrogate = (cp) => cp >= 0xd800 && cp <= 0xdfff;

function* codePoints() {
  for (let cp = 0; cp <= last; cp++) if (!isSurrogate(cp)) yield cp;
}

const varint = (bytes, n) => {
  for (; n > 127; n = Math.floor(n / 128)) bytes.push((n % 128) | 128);
  bytes.push(n);
};
const signed = (bytes, n) => varint(bytes, n < 0 ? -2 * n - 1 : 2 * n);

// ---- mappings: code point → text. Kinds: 0 shift of each, 1 shift of every second, 2 the same text for all, 3 refused.
function encodeMapping(entries) {
  const key = (value, cp) => {
    if (value === null) return '!';
    const points = Array.from(value, (c) => c.codePointAt(0));
    return points.length === 1 ? `+${points[0] - cp}` : `=${value}`;
  };
  const bytes = [];
  let next = 0;
  for (let i = 0; i < entries.length; ) {
    const [start, value] = entries[i];
    const same = (at, cp) => entries[at] && entries[at][0] === cp && key(entries[at][1], cp) === key(value, start);
    const sameText = (at, cp) => entries[at] && entries[at][0] === cp && entries[at][1] === value;
    let byText = 1;
    while (sameText(i + byText, start + byText)) byText++;
    let byShift = 1;
    while (same(i + byShift, start + byShift)) byShift++;
    let bySecond = 1;
    while (same(i + bySecond, start + 2 * bySecond)) bySecond++;
    const k = key(value, start);
    const length = Math.max(byText, k[0] === '+' ? byShift : 0, k[0] === '+' ? bySecond : 0);
    varint(bytes, start - next);
    varint(bytes, length);
    if (value === null) {
      bytes.push(3);
      next = start + length;
    } else if (k[0] === '+' && length === byShift) {
      bytes.push(0);
      signed(bytes, Number(k.slice(1)));
      next = start + length;
    } else if (k[0] === '+' && length === bySecond) {
      bytes.push(1);
      signed(bytes, Number(k.slice(1)));
      next = start + 2 * length - 1;
    } else {
      const points = Array.from(value, (c) => c.codePointAt(0));
      bytes.push(2);
      varint(bytes, points.length);
      let before = start;
      for (const p of points) {
        signed(bytes, p - before);
        before = p;
      }
      next = start + length;
    }
    i += length;
  }
  return bytes;
}

// ---- properties: code point → small number, 0 left out; kind = the number.
function encodeProperty(valueOf) {
  const bytes = [];
  let next = 0;
  let start = -1;
  let value = 0;
  const close = (end) => {
    if (value !== 0) {
      varint(bytes, start - next);
      varint(bytes, end - start);
      varint(bytes, value);
      next = end;
    }
  };
  for (let cp = 0; cp <= last + 1; cp++) {
    const v = cp > last || isSurrogate(cp) ? 0 : valueOf(cp);
    if (v !== value) {
      close(cp);
      start = cp;
      value = v;
    }
  }
  return bytes;
}

// ---- name folding
const apostrophes = /['\u2018\u2019\u201b\u02b9-\u02bd\u2032\u00b4\u0060\u0640]/u;
const separator = /[\p{P}\p{Z}\p{Cc}\p{Sk}\ufffd]/u;
const strippedMark = (c) =>
  /[\p{Mn}\p{Me}]/u.test(c) && !/[\u3099\u309a]/u.test(c) &&
  /[\p{Script=Inherited}\p{Script=Common}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(c);
const letters = new Map(Object.entries({
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ȷ: 'j', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k', ſ: 's', ƀ: 'b', ƃ: 'b', ɓ: 'b', ƈ: 'c',
  ɖ: 'd', ɗ: 'd', ƌ: 'd', ǝ: 'e', ə: 'e', ɛ: 'e', ƒ: 'f', ɠ: 'g', ǥ: 'g', ɣ: 'g', ɨ: 'i', ɩ: 'i', ɉ: 'j', ƙ: 'k', ƚ: 'l', ɫ: 'l', ƛ: 'l', ɯ: 'm', ɲ: 'n', ƞ: 'n',
  ɔ: 'o', ɵ: 'o', ƥ: 'p', ɋ: 'q', ɍ: 'r', ʀ: 'r', ʃ: 's', ȿ: 's', ƫ: 't', ƭ: 't', ʈ: 't', ⱦ: 't', ʉ: 'u', ʋ: 'v', ʌ: 'v', ɏ: 'y', ƴ: 'y', ƶ: 'z', ȥ: 'z', ɀ: 'z', ʒ: 'z',
  ⱥ: 'a', ȼ: 'c', ɇ: 'e', ⱨ: 'h', ⱪ: 'k', ⱡ: 'l', ᵽ: 'p', ɽ: 'r', ⱬ: 'z', ŀ: 'l', ς: 'σ',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه',
}));
const digitRuns = [];
for (const cp of codePoints()) if (/\p{Nd}/u.test(String.fromCodePoint(cp))) digitRuns.push(cp);
const digits = new Map(digitRuns.map((cp) => [String.fromCodePoint(cp), String(decimal(cp))]));

// Decimal digits stand in runs of ten from zero (Unicode §4.6), except the mathematical digits, five runs from U+1D7CE.
function decimal(cp) {
  if (cp >= 0x1d7ce && cp <= 0x1d7ff) return (cp - 0x1d7ce) % 10;
  let zero = cp;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (cp - zero) % 10;
}

function foldChar(c) {
  if (apostrophes.test(c) || /\p{Cf}/u.test(c) || strippedMark(c)) return '';
  if (separator.test(c)) return ' ';
  if (digits.has(c)) return digits.get(c);
  return letters.get(c) ?? c.toLowerCase();
}
const isHangul = (cp) => cp >= 0xac00 && cp <= 0xd7a3;
function fold(cp) {
  let text = String.fromCodePoint(cp);
  for (let before = ''; before !== text; ) {
    before = text;
    text = Array.from(text.normalize('NFKD'), foldChar).join('').replace(/ +/g, ' ');
  }
  return text;
}
const folding = [];
for (const cp of codePoints()) {
  if (isHangul(cp)) continue;
  const folded = fold(cp);
  if (folded !== String.fromCodePoint(cp)) folding.push([cp, folded]);
}

// ---- IDNA (UTS #46 nontransitional, UseSTD3ASCIIRules=false)
const idna = [];
for (const [range, status, mapping] of idnaTable) {
  const [from, to] = Array.isArray(range) ? range : [range, range];
  for (let cp = from; cp <= to; cp++) {
    if (isSurrogate(cp)) continue;
    if (status === 1) idna.push([cp, mapping]);
    else if (status === 7) idna.push([cp, '']);
    else if (status === 3) idna.push([cp, null]);
  }
}
const is = (regex, c) => (regex.lastIndex = 0, regex.test(c));
function domainClass(cp) {
  const c = String.fromCodePoint(cp);
  const beh = '\u0628';
  let bidi = 0;
  if (is(idnaClasses.bidiS1LTR, c)) bidi = 1;
  else if (is(idnaClasses.bidiS1RTL, c)) bidi = 2;
  else if (is(idnaClasses.bidiS4AN, c)) bidi = 3;
  else if (is(idnaClasses.bidiS4EN, c)) bidi = 4;
  else if (/\p{Mn}/u.test(c) && is(idnaClasses.bidiS5, c)) bidi = 6;
  else if (is(idnaClasses.bidiS5, c)) bidi = 5;
  const left = is(idnaClasses.validZWNJ, `${c}\u200c${beh}`);
  const right = is(idnaClasses.validZWNJ, `${beh}\u200c${c}`);
  const through = !left && !right && is(idnaClasses.validZWNJ, `${beh}${c}\u200c${beh}`);
  const joining = through ? 4 : (left ? 1 : 0) + (right ? 2 : 0);
  return bidi + 8 * joining + 64 * (is(idnaClasses.combiningMarks, c) ? 1 : 0);
}

// ---- canonical composition: pairs, and combining classes found by where each mark sorts between marks of known class
const classReps = new Map([[1, 0x334], [6, 0x16ff0], [7, 0x93c], [8, 0x3099], [9, 0x94d], [10, 0x5b0], [11, 0x5b1], [12, 0x5b2], [13, 0x5b3], [14, 0x5b4], [15, 0x5b5],
  [16, 0x5b6], [17, 0x5b7], [18, 0x5b8], [19, 0x5b9], [20, 0x5bb], [21, 0x5bc], [22, 0x5bd], [23, 0x5bf], [24, 0x5c1], [25, 0x5c2], [26, 0xfb1e], [27, 0x64b],
  [28, 0x64c], [29, 0x64d], [30, 0x64e], [31, 0x64f], [32, 0x650], [33, 0x651], [34, 0x652], [35, 0x670], [36, 0x711], [84, 0xc55], [91, 0xc56], [103, 0xe38],
  [107, 0xe48], [118, 0xeb8], [122, 0xec8], [129, 0xf71], [130, 0xf72], [132, 0xf74], [202, 0x321], [214, 0x1dce], [216, 0x31b], [218, 0x302a], [220, 0x316],
  [222, 0x59a], [224, 0x302e], [226, 0x1d16d], [228, 0x5ae], [230, 0x300], [232, 0x315], [233, 0x35c], [234, 0x35d], [240, 0x345]]);
const swaps = (a, b) => {
  const text = String.fromCodePoint(a, b);
  return text.normalize('NFD') === String.fromCodePoint(b, a);
};
function combiningClass(cp) {
  const c = String.fromCodePoint(cp);
  if (!/\p{M}/u.test(c) || c.normalize('NFD') !== c) return 0;
  const [rep] = [...classReps].filter(([, mark]) => mark !== cp && !swaps(cp, mark) && !swaps(mark, cp)).map(([k]) => k);
  const own = [...classReps].find(([, mark]) => mark === cp);
  if (own) return own[0];
  const moves = [...classReps].some(([, mark]) => swaps(cp, mark) || swaps(mark, cp));
  return moves ? rep : 0;
}
const pairs = [];
for (const cp of codePoints()) {
  if (isHangul(cp)) continue;
  const c = String.fromCodePoint(cp);
  const full = c.normalize('NFD');
  if (full === c || c.normalize('NFC') !== c) continue;
  const points = Array.from(full);
  const head = points.slice(0, -1).join('').normalize('NFC');
  pairs.push([head.codePointAt(0), points.at(-1).codePointAt(0), cp]);
}
const pairBytes = [];
let previous = 0;
for (const [first, second, composed] of pairs) {
  varint(pairBytes, composed - previous);
  signed(pairBytes, first - composed);
  varint(pairBytes, second);
  previous = composed;
}

function write(path, namespace, name, about, tables) {
  const fields = tables.map(([field, doc, bytes]) => {
    const text = Buffer.from(bytes).toString('base64').replace(/(.{144})(?=.)/g, '$1\n        ');
    return `    /// <summary>${doc}</summary>\n    public const string ${field} = """\n        ${text}\n        """;\n`;
  });
  writeFileSync(join(target, path), `namespace ${namespace};\n\n/// <summary>${about} Written by infra/scripts/make-unicode-tables.mjs; not by hand.</summary>\ninternal static class ${name}\n{\n${fields.join('\n')}}\n`);
}

const version = `Unicode ${process.versions.unicode}`;
write('Names/FoldingTable.cs', 'Attribution.Domain.Names', 'FoldingTable', `How names fold (${version}): compatibility decomposition, lower case, letters without strokes, no marks.`,
  [['Runs', 'Code point to folded text.', encodeMapping(folding)]]);
write('Names/CompositionTable.cs', 'Attribution.Domain.Names', 'CompositionTable', `Canonical composition (${version}), Hangul excepted.`,
  [['Pairs', 'Rows of composed, first and second code point.', pairBytes], ['CombiningClasses', 'Code point to canonical combining class.', encodeProperty(combiningClass)]]);
write('Selectors/Domains/IdnaTable.cs', 'Attribution.Domain.Selectors.Domains', 'IdnaTable', `UTS #46 IDNA mapping (${version}), nontransitional.`,
  [['Mappings', 'Code point to mapped text, empty when ignored, refused when disallowed.', encodeMapping(idna)],
    ['Classes', 'Code point to bidirectional class (1 L, 2 R or AL, 3 AN, 4 EN, 5 ES CS ET ON BN, 6 NSM) + 8 × joining (1 L, 2 R, 3 D, 4 T) + 64 for a mark.', encodeProperty(domainClass)]]);
