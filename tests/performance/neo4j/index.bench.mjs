/**
 * How long a server takes from listening to ready where the graph is on Neo4j: 1 M records and 4 M claims at scale 1, of which a tenth comes in by import and the others are
 * copies of it, made in the database with everything that a claim and a record hold. ATTRIBUTION_BENCH_SCALE=0.1 for a look, which is not judged: what a start costs in any case
 * counts for more then.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAssembly } from '../../../infra/scripts/paths.mjs';
import { stixLines } from './graph.mjs';
import { cpuOf, neo4jTool, preparePeers, runToEnd, startNeo4j, startServer } from './machine.mjs';
import { scale } from './scale.mjs';

const copies = 9;
const mostSeconds = 90;

async function main() {
  if (!neo4jTool()) {
    console.log('not run: no ../shared/neo4j');
    return;
  }
  await preparePeers();
  const folder = mkdtempSync(join(tmpdir(), 'attribution-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const neo4j = await startNeo4j('3g');
  writeFileSync(join(folder, 'password'), neo4j.password);
  const data = ['--data', join(folder, 'data')];
  const store = ['--store', 'neo4j', '--neo4j-uri', neo4j.uri, '--neo4j-password-file', join(folder, 'password')];
  await runToEnd('dotnet', [serverAssembly, 'account', 'add', 'bench', '--unit', 'PL-CYB', '--role', 'analyst', '--role', 'administrator', ...data]);
  await runToEnd('dotnet', [serverAssembly, 'import', written(folder), '--account', 'bench', '--source', 'Bench', ...data, ...store]);
  const environment = { BENCH_URI: neo4j.uri, BENCH_USER: neo4j.user, BENCH_PASSWORD: neo4j.password };
  const counts = JSON.parse(await runToEnd('node', [join(import.meta.dirname, 'peers', 'multiply.mjs'), String(copies)], environment));
  await measureStart(counts, [serverAssembly, 'serve', '--empty', '--port', '0', ...data, ...store], neo4j);
  neo4j.stop();
}

function written(folder) {
  const path = join(folder, 'graph.stix.jsonl');
  const file = openSync(path, 'w');
  for (const line of stixLines()) writeSync(file, `${line}\n`);
  closeSync(file);
  return path;
}

async function measureStart({ records, claims }, command, neo4j) {
  const server = await startServer('dotnet', command, { Serilog__MinimumLevel: 'Error' });
  const begun = performance.now();
  const worked = [cpuOf(server.pid), cpuOf(neo4j.pid)];
  for (let ready = false; !ready; ) {
    ready = (await fetch(new URL('/health/ready', server.address))).ok;
    if (!ready) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const seconds = (performance.now() - begun) / 1000;
  const [own, theirs] = [cpuOf(server.pid) - worked[0], cpuOf(neo4j.pid) - worked[1]];
  server.stop();
  const isWithin = seconds <= mostSeconds;
  console.log(
    `${scale < 1 ? 'look' : isWithin ? 'pass' : 'MISS'} graph index of ${records} records and ${claims} claims from Neo4j: ${seconds.toFixed(1)} s, ${((records + claims) / seconds).toFixed(0)} items/s ` +
      `(1 M and 4 M in at most ${mostSeconds} s); own CPU ${(own / 1000).toFixed(1)} s, Neo4j's ${(theirs / 1000).toFixed(1)} s`,
  );
  process.exitCode = isWithin ? 0 : 1;
}

await main();
