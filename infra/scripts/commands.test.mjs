import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { npmCommand, run } from './commands.mjs';

const node = (code, options) => run(process.execPath, ['-e', code], options);

test('Run_BothStreams_AreKeptWithTheExitCode', async () => {
  const result = await node('console.log("out"); console.error("err"); process.exitCode = 3');
  assert.deepEqual([result.code, result.timedOut, result.output.split('\n').sort().join()], [3, false, ',err,out']);
});

test('Run_MissingProgram_AnswersInsteadOfThrowing', async () => {
  const { code, output } = await run('no-such-program', []);
  assert.deepEqual([code, output.startsWith('no-such-program: ')], [127, true]);
});

test('Run_BeyondItsTime_IsEnded', async () => {
  const { code, timedOut } = await node('setInterval(() => {}, 1000)', { timeoutMs: 200 });
  assert.deepEqual([code, timedOut], [1, true]);
});

test('Run_MoreOutputThanIsKept_IsEndedWithItsBeginning', async () => {
  const { code, output, flooded } = await node('setInterval(() => console.log("x".repeat(1000)), 1)', { maxOutput: 2500 });
  assert.deepEqual([code, output.length, flooded], [1, 2500, true]);
});

test('RunInFront_Terminated_PassesTheSignalOnAndTakesTheExitCode', async () => {
  const child = `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up')`;
  const parent = `import(${JSON.stringify(new URL('commands.mjs', import.meta.url))}).then(({ runInFront }) => runInFront(process.execPath, ['-e', ${JSON.stringify(child)}]))`;
  const front = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(front.stdout, 'data');
  front.kill('SIGTERM');
  assert.deepEqual(await once(front, 'close'), [7, null]);
});

test('NpmCommand_StartedByNpm_UsesThatVeryNpm', () => {
  const before = process.env.npm_execpath;
  process.env.npm_execpath = '/opt/npm/npm-cli.js';
  assert.deepEqual(npmCommand(['ci']), [process.execPath, ['/opt/npm/npm-cli.js', 'ci']]);
  delete process.env.npm_execpath;
  assert.deepEqual(npmCommand(['ci']), ['npm', ['ci']]);
  if (before !== undefined) process.env.npm_execpath = before;
});
