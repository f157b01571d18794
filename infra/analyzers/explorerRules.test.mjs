/** The explorer's lint and type rules, each seen red on a planted piece of source. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { artifacts, frontend, root } from '../scripts/paths.mjs';

const planted = join(artifacts, 'planted', 'explorer');

const lint = {
  noExplicitAny: ['src/lib/noExplicitAny.ts', 'export const read = (value: any): string => String(value);\n'],
  noNonNullAssertion: ['src/lib/noNonNullAssertion.ts', 'export const first = (names: string[]): string => names[0]!;\n'],
  noDefaultExport: ['src/lib/noDefaultExport.ts', 'export default 1;\n'],
  noBarrelFile: ['src/lib/index.ts', "export { first } from './first';\nexport { second } from './second';\n"],
  noReExportAll: ['src/lib/noReExportAll.ts', "export * from './first';\n"],
  noUnusedImports: ['src/lib/noUnusedImports.ts', "import { first } from './first';\nexport const second = 2;\n"],
  noConsole: ['src/lib/noConsole.ts', "console.log('planted');\n"],
  noRestrictedImports: ['src/graph/model/planted.ts', "import { useState } from 'react';\nexport const state = useState;\n"],
};

const types = {
  noUncheckedIndexedAccess: [2322, 'export const first = (names: string[]): string => names[0];\n'],
  exactOptionalPropertyTypes: [2375, 'export const chip: { label?: string } = { label: undefined };\n'],
  strictNullChecks: [2322, 'export const name: string = null;\n'],
  noImplicitAny: [7006, 'export const read = (value) => value;\n'],
  noImplicitReturns: [7030, 'export function sign(value: number) { if (value > 0) return 1; }\n'],
  noFallthroughCasesInSwitch: [7029, 'export function f(x: number) { switch (x) { case 1: x++; case 2: return x; default: return 0; } }\n'],
};

let compiled;
let linted;
before(() => {
  const sources = [...Object.values(lint), ...Object.entries(types).map(([rule, [, source]]) => [`types/${rule}.ts`, source])];
  for (const [file, source] of sources) {
    mkdirSync(dirname(join(planted, file)), { recursive: true });
    writeFileSync(join(planted, file), source);
  }
  copyFileSync(join(frontend, 'biome.json'), join(planted, 'biome.json'));
  linted = output(['@biomejs', 'biome', 'bin', 'biome'], ['lint', 'src', '--reporter=github', '--diagnostic-level=error']);
  const config = { extends: join(frontend, 'tsconfig.json'), compilerOptions: { types: [] }, include: ['types'] };
  writeFileSync(join(planted, 'tsconfig.json'), JSON.stringify(config));
  compiled = output(['typescript', 'bin', 'tsc'], ['--pretty', 'false']);
});
after(() => rmSync(planted, { recursive: true }));

for (const [rule, [file]] of Object.entries(lint)) {
  test(`Lint_${rule}_IsAnError`, () => assert.match(linted, new RegExp(`^::error title=lint/\\w+/${rule},file=.*/${file},`, 'm')));
}

for (const [rule, [code]] of Object.entries(types)) {
  test(`Compiler_${rule}_IsAnError`, () => assert.match(compiled, new RegExp(`^types/${rule}\\.ts\\(.*error TS${code}:`, 'm')));
}

function output(entry, args) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', ...entry), ...args], { cwd: planted, encoding: 'utf8' });
  return stdout + stderr;
}
