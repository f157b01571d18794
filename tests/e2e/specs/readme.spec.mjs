/** What README.md promises a newcomer is tried word by word on a real server with the real sample. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { root, serverAssembly } from '../../../infra/scripts/paths.mjs';
import { firstColumn, readme, runBlock, shellBlocks } from '../fixtures/readme.mjs';
import { printedAccounts, startServer } from '../fixtures/server.mjs';

const execute = promisify(execFile);
let server;
before(async () => (server = await startServer()));
after(() => server?.stop());

/** The JSON answers among the output, one a line or one after the other. */
const answers = (out) => out.split(/(?<=\})\n?(?=\{)/).map((text) => JSON.parse(text));

test('Readme_AccountBlock_PrintsPasswordsThatSignIn', async () => {
  const { code, out, err } = await runBlock(shellBlocks('Start')[0], server);
  assert.equal(code, 0, err);
  const accounts = Object.entries(printedAccounts(out));
  const statuses = await Promise.all(accounts.map(([account, password]) => signInStatus(account, password)));
  assert.deepEqual(accounts.map(([account], index) => [account, statuses[index]]), [['pl.analyst1', 204], ['pl.analyst2', 204]]);
});

async function signInStatus(account, password) {
  const answer = await fetch(`${server.url}/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'GraphQL-Preflight': '1' },
    body: JSON.stringify({ account, password }),
  });
  return answer.status;
}

test('Readme_ImportBlock_ImportsAndFindsTheGroup', async () => {
  const { code, out, err } = await runBlock(shellBlocks('Import your own')[0], server);
  assert.equal(code, 0, err);
  assert.match(out, /INTRUSION_SET|IntrusionSet/);
  assert.match(out, /Example Spider/);
});

test('Readme_ApiBlock_FindsApt28AndItsMalwareWithSources', async () => {
  const { code, out, err } = await runBlock(shellBlocks('Call the API')[0], server);
  assert.equal(code, 0, err);
  const [search, malware] = answers(out.trim());
  assert.deepEqual([search.errors, malware.errors], [undefined, undefined]);
  assert.deepEqual(search.data.search.nodes[0].entity, { ...search.data.search.nodes[0].entity, kind: 'INTRUSION_SET', displayName: 'APT28' });
  assert.equal(malware.data.entity.relationships.totalCount, 17);
  assert.ok(malware.data.entity.relationships.nodes.every(({ claims }) => claims.nodes.every(({ source }) => source.name === 'MITRE ATT&CK v13.1')));
});

test('Readme_SchemaBlock_PrintsTheSchema', async () => {
  const { code, out } = await runBlock(shellBlocks('Call the API')[1], server);
  assert.equal(code, 0);
  assert.match(out, /^type Query /m);
});

test('Readme_TableOfVerbs_IsThatOfTheProgram', async () => {
  const { stdout } = await execute('dotnet', [serverAssembly, '--help']);
  const verbs = [...stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}([a-z]+)/gm)].map(([, verb]) => verb);
  const told = firstColumn('Commands').filter((code) => !code.startsWith('npm ')).map((code) => code.split(' ')[0]);
  assert.deepEqual([...new Set(told)].sort(), verbs.sort());
});

test('Readme_TableOfSettings_IsThatOfTheServer', async () => {
  const sections = ['Server', 'Data', 'Graph', 'Identity', 'AzureAd', 'Limits', 'Mail', 'Telemetry'];
  const env = { ...process.env, ...Object.fromEntries(sections.map((section) => [`${section}__Nonsense`, '1'])) };
  const { stderr } = await execute('dotnet', [serverAssembly, 'serve'], { env }).catch((error) => error);
  const allowed = [...stderr.matchAll(/allowed here: (.*)\.$/gm)].flatMap(([, names]) => names.split(', '));
  assert.deepEqual(firstColumn('Settings').sort(), allowed.sort());
});

test('Readme_Links_LeadToFiles', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target);
  assert.deepEqual(links.filter((target) => !existsSync(join(root, target))), []);
});
