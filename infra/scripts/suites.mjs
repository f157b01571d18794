/**
 * Every suite of tests there is, each as a name and a function that runs it.
 * @typedef {{name: string, run: () => Promise<import('./results.mjs').Result>}} Suite
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './commands.mjs';
import { artifacts, frontend, root } from './paths.mjs';
import { fromCheck, fromCtrf, fromNodeTest, fromVitest, withExit } from './results.mjs';

const reports = join(artifacts, 'reports');

/** Longer than any suite may take on two cores: what hangs is ended and counts as failed. */
const suiteTimeoutMs = 30 * 60_000;

/** Suites of minutes begin first, so that none of them runs alone at the end. */
const longest = ['Attribution.TwinStore.Tests', 'Attribution.Graph.Neo4j.Tests', 'Attribution.Server.Tests'];

/** @returns {Suite[]} one per test project */
export function backendSuites() {
  const tests = join(root, 'tests');
  const projects = readdirSync(tests).filter((name) => existsSync(join(tests, name, `${name}.csproj`)) && name.endsWith('.Tests'));
  return [...longest.filter((name) => projects.includes(name)), ...projects.filter((name) => !longest.includes(name))]
    .map((name) => ({ name, run: () => runAssembly(name, join(tests, name, 'bin', 'Release', 'net10.0', `${name}.dll`)) }));
}

async function runAssembly(name, assembly) {
  const report = emptyReport(`${name}.ctrf.json`);
  const args = [assembly, '-noLogo', '-noColor', '-noAutoReporters', '-ctrf', report];
  const exit = await run('dotnet', args, { timeoutMs: suiteTimeoutMs });
  return withExit(readReport(report, fromCtrf), exit);
}

/** @returns {Suite[]} unit tests, types and lint of the explorer */
export function explorerSuites() {
  return [
    { name: 'explorer: unit tests', run: runVitest },
    check('explorer: types', ['typescript', 'bin', 'tsc'], ['--noEmit']),
    check('explorer: lint', ['@biomejs', 'biome', 'bin', 'biome'], ['check', '.', '--colors=off']),
  ];
}

async function runVitest() {
  const report = emptyReport('explorer.vitest.json');
  const args = ['run', '--reporter=json', `--outputFile=${report}`, '--passWithNoTests'];
  const exit = await run(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...args], {
    cwd: frontend,
    timeoutMs: suiteTimeoutMs,
  });
  return withExit(readReport(report, fromVitest), exit);
}

function check(name, entry, args) {
  const command = [join(root, 'node_modules', ...entry), ...args];
  return {
    name,
    run: async () => fromCheck(name, await run(process.execPath, command, { cwd: frontend, timeoutMs: suiteTimeoutMs })),
  };
}

/** @returns {Suite[]} the tests of these scripts themselves, and of the explorer's lint and type rules */
export function scriptSuites() {
  return ['scripts', 'analyzers'].map((folder) => nodeSuite(folder, filesIn(join(root, 'infra', folder), '.test.mjs')));
}

/** @param {string[]} [only] parts of file names; all specs without @returns {Suite[]} the tests in a real browser on the built product */
export function browserSuites(only = []) {
  const specs = filesIn(join(root, 'tests', 'e2e', 'specs'), '.spec.mjs');
  const chosen = only.length === 0 ? specs : specs.filter((spec) => only.some((part) => spec.includes(part)));
  return [nodeSuite('browser', chosen)];
}

function nodeSuite(name, files) {
  const reporter = join(root, 'infra', 'scripts', 'nodeReporter.mjs');
  const args = ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', '--test-concurrency=1', ...files];
  return {
    name,
    run: async () => {
      if (files.length === 0) return { passed: 0, failures: [], skips: [] }; // Without files Node would look for some itself.
      const exit = await run(process.execPath, args, { timeoutMs: suiteTimeoutMs });
      return withExit(exit.flooded ? undefined : fromNodeTest(exit.output), exit); // What was cut off cannot be read.
    },
  };
}

function filesIn(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function emptyReport(name) {
  mkdirSync(reports, { recursive: true });
  rmSync(join(reports, name), { force: true });
  return join(reports, name);
}

function readReport(file, parse) {
  try {
    return parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // No report, or a broken one: the exit code decides, and withExit never calls that green.
  }
}
