/** Runs suites, prints each as it ends, then what did not run and why, then the closing line. */
import { closingLine, skipsByReason } from './results.mjs';

/** Lines of a failure that are printed; the whole is in the report under artifacts/. */
const shownLines = 80;

/**
 * @param {import('./suites.mjs').Suite[][]} groups one after the other; the suites of a group run two at a time
 * @returns {Promise<boolean>} whether everything that ran passed, and something did
 */
export async function runSuites(groups, say = console.log) {
  const finished = [];
  for (const suites of groups) {
    const waiting = [...suites];
    const worker = async () => {
      for (let suite = waiting.shift(); suite; suite = waiting.shift()) finished.push(await runSuite(suite, say));
    };
    await Promise.all([worker(), worker()]);
  }
  const unrun = finished.flatMap(notRun);
  if (unrun.length > 0) say(`\nNot run:\n${unrun.map((line) => `  ${line}`).join('\n')}`);
  const results = finished.map(({ result }) => result);
  say(`\n${closingLine(results)}`);
  return results.every((result) => result.failures.length === 0) && results.some((result) => result.passed > 0);
}

async function runSuite(suite, say) {
  const started = Date.now();
  const result = await suite.run();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`${result.failures.length === 0 ? 'ok  ' : 'FAIL'} ${suite.name}: ${closingLine([result])} (${seconds} s)`);
  for (const { name, message } of result.failures) {
    const lines = message.split('\n').slice(0, shownLines);
    say(`     ${name}\n${lines.map((line) => `         ${line}`).join('\n')}`);
  }
  return { suite, result };
}

function notRun({ suite, result }) {
  if (result.passed + result.failures.length + result.skips.length === 0) return [`${suite.name}: it has no tests`];
  return skipsByReason(result).map(({ reason, count }) => `${suite.name}: ${count} skipped, ${reason}`);
}
