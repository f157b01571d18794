import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingLine, fromCheck, fromCtrf, fromNodeTest, fromVitest, skipsByReason, withExit } from './results.mjs';

const nothing = { passed: 0, failures: [], skips: [] };

test('FromCtrf_EachStatus_IsCountedWithItsMessage', () => {
  const tests = [
    { name: 'A', status: 'passed' },
    { name: 'B(\\"x\\")', status: 'failed', message: 'expected 1', trace: 'at B' },
    { name: 'C', status: 'skipped', message: 'no Neo4j' },
  ];
  assert.deepEqual(fromCtrf({ results: { tests } }), {
    passed: 1,
    failures: [{ name: 'B("x")', message: 'expected 1\nat B' }],
    skips: [{ name: 'C', message: 'no Neo4j' }],
  });
});

test('FromVitest_FileThatDoesNotLoad_IsOneFailure', () => {
  const testResults = [
    { name: 'a.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
    { name: 'b.test.ts', status: 'passed', message: '', assertionResults: [{ fullName: 'b works', status: 'passed' }] },
  ];
  const expected = { passed: 1, failures: [{ name: 'a.test.ts', message: 'SyntaxError' }], skips: [] };
  assert.deepEqual(fromVitest({ testResults }), expected);
});

test('FromNodeTest_OutputBetweenReports_IsPassedOver', () => {
  const output = 'noise\n{"outcome":"passed","name":"a","message":""}\n{"outcome":"skipped","name":"b","message":"no GPU"}\n';
  assert.deepEqual(fromNodeTest(output), { passed: 1, failures: [], skips: [{ name: 'b', message: 'no GPU' }] });
});

test('FromNodeTest_FileThatDoesNotLoad_TellsItsOwnOutput', () => {
  const output = 'Error: Cannot find module\n\n{"outcome":"failed","name":"a.spec.mjs","message":"test failed"}\n';
  const expected = { passed: 0, failures: [{ name: 'a.spec.mjs', message: 'Error: Cannot find module' }], skips: [] };
  assert.deepEqual(fromNodeTest(output), expected);
});

test('FromCheck_NonZeroExit_FailsWithItsOutput', () => {
  const expected = { passed: 0, failures: [{ name: 'lint', message: 'bad' }], skips: [] };
  assert.deepEqual(fromCheck('lint', { code: 1, output: 'bad\n' }), expected);
});

test('WithExit_CrashAfterGreenTests_IsAFailure', () => {
  const crashed = withExit({ ...nothing, passed: 7 }, { code: 134, output: 'Stack overflow', timedOut: false });
  const failure = { name: 'the run itself', message: 'ended with exit code 134\nStack overflow' };
  assert.deepEqual(crashed, { passed: 7, failures: [failure], skips: [] });
});

test('WithExit_NoReport_IsAFailureEvenAtExitZero', () => {
  const unreported = withExit(undefined, { code: 0, output: '', timedOut: false });
  assert.deepEqual(unreported.failures.map(({ name }) => name), ['the run itself']);
});

test('WithExit_NamedFailures_AreNotCountedTwice', () => {
  const failed = { passed: 1, failures: [{ name: 'x', message: '' }], skips: [] };
  assert.deepEqual(withExit(failed, { code: 1, output: '', timedOut: false }), failed);
});

test('SkipsByReason_SameReason_IsOneLine', () => {
  const skips = ['no Neo4j', 'no docker', 'no Neo4j'].map((message) => ({ name: 'x', message }));
  assert.deepEqual(skipsByReason({ ...nothing, skips }), [
    { reason: 'no Neo4j', count: 2 },
    { reason: 'no docker', count: 1 },
  ]);
});

test('ClosingLine_SeveralSuites_AddsThemUp', () => {
  const note = { name: '', message: '' };
  const results = [
    { passed: 3, failures: [note], skips: [] },
    { passed: 4, failures: [], skips: [note, note] },
  ];
  assert.equal(closingLine(results), '7 passed, 1 failed, 2 skipped');
});
