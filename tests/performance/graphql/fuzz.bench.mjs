// All 1,000,000 documents of the fuzz test, however long they take here; npm test stops after 90 s.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../Attribution.GraphQL.Conformance.Tests', import.meta.url));
const run = spawnSync('dotnet', ['run', '-c', 'Release', '--project', project, '-v', 'quiet', '--', '-noLogo', '-noColor', '-showLiveOutput', '-class', '*FuzzTests'], {
  env: { ...process.env, GRAPHQL_FUZZ_SECONDS: '1800' },
  encoding: 'utf8',
});
const lines = `${run.stdout}${run.stderr}`.split('\n').filter((line) => /documents|FAIL|error|seed/.test(line));
console.log(lines.map((line) => line.replace(/^.*\[OUTPUT\] /, '')).join('\n'));
process.exitCode = run.status === 0 && lines.some((line) => / 1000000 documents/.test(line)) ? 0 : 1;
