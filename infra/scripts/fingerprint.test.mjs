import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { clearStamp, fingerprint, isCurrent, writeStamp } from './fingerprint.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(folder, 'src', 'bin'), { recursive: true });
  writeFileSync(join(folder, 'src', 'a.cs'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

const print = () => fingerprint(folder, ['src', 'missing.json']);

test('Fingerprint_TouchedFileOrBuildOutput_StaysTheSame', () => {
  const before = print();
  utimesSync(join(folder, 'src', 'a.cs'), 1, 1);
  writeFileSync(join(folder, 'src', 'bin', 'a.dll'), 'output');
  assert.equal(print(), before);
});

test('Fingerprint_ChangedAddedOrRenamedFile_Differs', () => {
  const before = print();
  writeFileSync(join(folder, 'src', 'a.cs'), 'two');
  const changed = print();
  writeFileSync(join(folder, 'src', 'b.cs'), '');
  assert.equal(new Set([before, changed, print()]).size, 3);
});

test('IsCurrent_MissingOutputOrClearedStamp_IsFalse', () => {
  const stamp = join(folder, 'stamps', 'server');
  const output = join(folder, 'out.dll');
  writeStamp(stamp, 'x');
  const withoutOutput = isCurrent(stamp, 'x', [output]);
  writeFileSync(output, '');
  const withOutput = isCurrent(stamp, 'x', [output]);
  clearStamp(stamp);
  assert.deepEqual([withoutOutput, withOutput, isCurrent(stamp, 'x', [output])], [false, true, false]);
});
