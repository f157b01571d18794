/**
 * What a suite of tests came to, whatever ran it.
 * @typedef {{name: string, message: string}} Note    a failed test with its fault, or a skipped one with its reason
 * @typedef {{passed: number, failures: Note[], skips: Note[]}} Result
 */

/** @returns {Result} of a report in the Common Test Report Format, as xunit writes it */
export function fromCtrf(report) {
  const result = { passed: 0, failures: [], skips: [] };
  for (const test of report.results.tests) {
    const name = test.name.replaceAll('\\"', '"'); // xunit escapes quotes twice
    const note = { name, message: [test.message, test.trace].filter(Boolean).join('\n') };
    if (test.status === 'passed') result.passed++;
    else if (test.status === 'failed') result.failures.push(note);
    else result.skips.push({ name, message: test.message ?? test.extra?.reason ?? 'no reason given' });
  }
  return result;
}

/** @returns {Result} of vitest's JSON report; a file that does not even load is a failure of its own */
export function fromVitest(report) {
  const result = { passed: 0, failures: [], skips: [] };
  for (const file of report.testResults) {
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      result.failures.push({ name: file.name, message: file.message });
    }
    for (const test of file.assertionResults) {
      if (test.status === 'passed') result.passed++;
      else if (test.status === 'failed') result.failures.push({ name: test.fullName, message: test.failureMessages.join('\n') });
      else result.skips.push({ name: test.fullName, message: test.status });
    }
  }
  return result;
}

/**
 * @returns {Result} of the lines nodeReporter.mjs prints. Other lines are the tests' own output; they are told only of a file
 * that did not even load, for which Node says no more than "test failed".
 */
export function fromNodeTest(output) {
  const result = { passed: 0, failures: [], skips: [] };
  const own = [];
  for (const line of output.split('\n').filter((text) => text !== '')) {
    if (!line.startsWith('{"outcome"')) {
      own.push(line);
      continue;
    }
    const { outcome, name, message } = JSON.parse(line);
    if (outcome === 'passed') result.passed++;
    else if (outcome === 'skipped') result.skips.push({ name, message });
    else result.failures.push({ name, message: message === 'test failed' ? own.slice(-20).join('\n') : message });
  }
  return result;
}

/** @returns {Result} of a check that either holds or does not */
export function fromCheck(name, { code, output }) {
  return code === 0 ? { passed: 1, failures: [], skips: [] } : { passed: 0, failures: [{ name, message: output.trim() }], skips: [] };
}

/** A suite that ended badly without naming a failed test is itself a failure: nothing that crashed may count as green. */
export function withExit(result, exit) {
  const { code, output } = exit;
  if (result !== undefined && result.failures.length > 0) return result;
  if (result !== undefined && code === 0) return result;
  const message = `${wayOfEnding(exit)}\n${output.trim().split('\n').slice(-40).join('\n')}`;
  return { passed: result?.passed ?? 0, failures: [{ name: 'the run itself', message }], skips: result?.skips ?? [] };
}

function wayOfEnding({ code, timedOut, flooded }) {
  if (timedOut) return 'ran out of time';
  return flooded ? 'was ended: it said too much' : `ended with exit code ${code}`;
}

/** Skipped tests by reason, for the list of what did not run. */
export function skipsByReason(result) {
  const counts = new Map();
  for (const { message } of result.skips) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count }));
}

/** The line everything ends with. */
export function closingLine(results) {
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  const passed = sum((result) => result.passed);
  const failed = sum((result) => result.failures.length);
  return `${passed} passed, ${failed} failed, ${sum((result) => result.skips.length)} skipped`;
}
