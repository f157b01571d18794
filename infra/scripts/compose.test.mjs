import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from './paths.mjs';

const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const documented = [...read('README.md').matchAll(/^\| `([A-Z]\w+(?::\w+)+)` \|/gm)].map(([, name]) => name);
const sections = new Set(documented.map((name) => name.split(':')[0]));

/** Names in the form of the environment, such as Graph__Store, that lie in a section of ours. */
const settingsOf = (text) =>
  [...text.matchAll(/\b([A-Z]\w*?(?:__\w+)+)\s*[:=]/g)].map(([, name]) => name.replaceAll('__', ':')).filter((name) => sections.has(name.split(':')[0]));

for (const path of [['infra', 'compose', 'compose.yaml'], ['infra', 'docker', 'Dockerfile']]) {
  test(`${path.join('/')} names settings that README.md explains`, () => {
    const used = settingsOf(read(...path));
    assert.ok(used.length >= 3, `only ${used} were found`);
    assert.deepEqual(used.filter((name) => !documented.includes(name)), []);
  });
}

test('compose.yaml keeps passwords in files and Attribution on loopback', () => {
  const compose = read('infra', 'compose', 'compose.yaml');
  assert.doesNotMatch(compose, /Password:|NEO4J_AUTH:/);
  assert.match(compose, /Graph__Neo4j__PasswordFile: \/run\/secrets\/neo4j_password/);
  for (const [, address] of compose.matchAll(/ports: \["(.*?):\d+:\d+"\]/g)) assert.equal(address, '127.0.0.1');
});

test('every service of compose.yaml has a health check, a memory limit and a volume', () => {
  const compose = read('infra', 'compose', 'compose.yaml').split(/^secrets:/m)[0];
  for (const service of compose.split(/^ {2}(?=\w+:$)/m).slice(1)) {
    for (const key of ['healthcheck:', 'mem_limit:', 'volumes:']) assert.ok(service.includes(key), `${service.split(':')[0]} has no ${key}`);
  }
});
