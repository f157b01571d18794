/**
 * The product on Neo4j beside @neo4j/graphql and beside Cypher by hand, all on one Neo4j over the same graph in one run: CPU per request of each server and of
 * Neo4j, equal answers; the rate of imports beside npm's driver; how long the graph index takes. ATTRIBUTION_BENCH_SCALE=0.02 for a look.
 */
import { mkdtempSync, rmSync, writeFileSync, openSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAssembly } from '../../../infra/scripts/paths.mjs';
import { furtherStixLines, largeHubId, stixLines } from './graph.mjs';
import { cpuOf, neo4jTool, preparePeers, runToEnd, startNeo4j, startServer } from './machine.mjs';
import { questions } from './questions.mjs';
import { checkAlike, measure, warm } from './requests.mjs';
import { largeHubClaims, relationships, requestsOf, scale, things } from './scale.mjs';

const peers = join(import.meta.dirname, 'peers');
const ofLibrary = 0.2;
const ofHandWritten = { neo4j: 1.15, hub: 1.0 };
const ofRaw = { same: 0.8, bare: 0.4 };
const largeHubMs = 60;
const measuredRounds = 3;
let green = true;

function verdict(title, figure, isWithin, allowed) {
  green &&= isWithin;
  console.log(`${isWithin ? 'pass' : 'MISS'} ${title}: ${figure} (${allowed})`);
}

async function main() {
  if (!neo4jTool()) {
    console.log('not run: no ../shared/neo4j');
    return;
  }
  await preparePeers();
  console.log(`scale ${scale}: ${things} things, ${relationships} relationships`);
  const folder = mkdtempSync(join(tmpdir(), 'attribution-bench-'));
  const running = [];
  const end = () => {
    for (const started of running.splice(0)) started.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', end);
  try {
    const neo4j = await startNeo4j('3g');
    running.push(neo4j);
    const copy = await importRates(folder, neo4j, running);
    copy.stop();
    await addFurther(folder, neo4j);
    await compareServers(folder, neo4j, running);
  } finally {
    end();
  }
}

const environment = (neo4j) => ({ BENCH_URI: neo4j.uri, BENCH_USER: neo4j.user, BENCH_PASSWORD: neo4j.password });

const attribution = (folder, neo4j, ...args) => [
  serverAssembly,
  ...args,
  '--data',
  join(folder, 'data'),
  ...(neo4j ? ['--store', 'neo4j', '--neo4j-uri', neo4j.uri, '--neo4j-password-file', join(folder, 'password')] : []),
];

/** A file of these lines. */
function written(folder, name, lines) {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  for (const line of lines) writeSync(file, `${line}\n`);
  closeSync(file);
  return path;
}

/** Imports through the product, then the same stored graph and bare objects with npm's driver. */
async function importRates(folder, neo4j, running) {
  writeFileSync(join(folder, 'password'), neo4j.password);
  const bundle = written(folder, 'graph.stix.jsonl', stixLines());
  await runToEnd('dotnet', attribution(folder, null, 'account', 'add', 'bench', '--unit', 'PL-CYB', '--role', 'analyst', '--role', 'administrator'));
  const items = things + relationships;
  // The others are given their schema before their time begins, and so is the product: by a file of one line.
  const [first] = stixLines();
  await runToEnd('dotnet', attribution(folder, neo4j, 'import', written(folder, 'first.stix.jsonl', [first]), '--account', 'bench', '--source', 'Bench'));
  const worked = cpuOf(neo4j.pid);
  const begun = performance.now();
  await runToEnd('dotnet', attribution(folder, neo4j, 'import', bundle, '--account', 'bench', '--source', 'Bench'));
  const product = items / ((performance.now() - begun) / 1000);
  const ofNeo4j = { product: cpuOf(neo4j.pid) - worked };
  const other = await startNeo4j('3g');
  running.push(other);
  const idle = cpuOf(other.pid);
  const same = items / Number(await runToEnd('node', [join(peers, 'rewrite.mjs')], { ...environment(neo4j), TARGET_URI: other.uri }));
  ofNeo4j.same = cpuOf(other.pid) - idle;
  const bare = items / Number(await runToEnd('node', [join(peers, 'load.mjs')], environment(neo4j)));
  console.log(`import: product ${product.toFixed(0)}/s; the same stored graph by npm's driver ${same.toFixed(0)}/s; bare objects by npm's driver ${bare.toFixed(0)}/s`);
  console.log(`      CPU of Neo4j an item: product ${(ofNeo4j.product / items).toFixed(3)} ms; the same stored graph ${(ofNeo4j.same / items).toFixed(3)} ms`);
  verdict('import beside the same stored graph', `${(product / same).toFixed(2)} ×`, product >= ofRaw.same * same, `at least ${ofRaw.same} ×`);
  verdict('import beside bare objects', `${(product / bare).toFixed(2)} ×`, product >= ofRaw.bare * bare, `at least ${ofRaw.bare} ×`);
  return other;
}

/** Cases under many labels, as many whatever the scale, and a hub of many claims. */
async function addFurther(folder, neo4j) {
  const bundle = written(folder, 'further.stix.jsonl', furtherStixLines());
  await runToEnd('dotnet', attribution(folder, neo4j, 'import', bundle, '--account', 'bench', '--source', 'Bench', '--trust-labels'));
  await runToEnd('node', [join(peers, 'loadCases.mjs')], environment(neo4j));
}

/** Tokens of accounts that see the same: one alone may ask 200 times a second at most, and a unit 800 times. */
async function readers(folder) {
  const tokens = [];
  for (let number = 0; number < 16; number++) {
    const account = `reader${number}`;
    await runToEnd('dotnet', attribution(folder, null, 'account', 'add', account, '--unit', `READERS-${number % 4}`));
    tokens.push((await runToEnd('dotnet', attribution(folder, null, 'token', 'create', '--account', account))).trim());
  }
  return tokens;
}

/** The largest hub is asked of the product alone: the servers of others run Neo4j out of memory. */
async function askLargeHub(product, neo4j) {
  const question = {
    title: 'large hub',
    variables: () => ({ id: largeHubId }),
    product: {
      query: `query($id: ID!) { entity(id: $id) { neighbourSummary { kind count } relationships(first: 50, where: {type: {eq: RELATED_TO}}, order: [{validFrom: DESC}]) {
        totalCount nodes { confidence validFrom claimCount to { displayName } } } } }`,
    },
  };
  const requests = requestsOf(200);
  await measure(product, neo4j, question, requests, 1);
  const { own, p95, failed } = await measure(product, neo4j, question, requests, 1);
  verdict(`hub of ${largeHubClaims} claims, first 50 and summary, p95`, `${p95.toFixed(1)} ms, own CPU ${own.toFixed(2)} ms`, failed === 0 && p95 <= largeHubMs, `at most ${largeHubMs} ms`);
}

/** What each request costs before it asks anything: HTTP, sign-in, limits, the engine. */
async function askNothing(product, neo4j) {
  const question = { title: 'nothing', variables: () => ({}), product: { query: '{ __typename }' } };
  const requests = requestsOf(2_000);
  await warm(product, neo4j, question, requests, 8);
  const { own, p95, failed } = await measure(product, neo4j, question, requests, 8);
  console.log(`nothing but the name of the root type: own ${own.toFixed(2)} ms, p95 ${p95.toFixed(1)} ms, ${failed} refused`);
}

async function compareServers(folder, neo4j, running) {
  const tokens = await readers(folder);
  const served = await startServer('dotnet', attribution(folder, neo4j, 'serve', '--empty', '--port', '0'), { Serilog__MinimumLevel: 'Error' });
  const begun = performance.now(); // It listens now, and begins with the index.
  running.push(served);
  for (let ready = false; !ready; ) {
    ready = (await fetch(new URL('/health/ready', served.address))).ok;
    if (!ready) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const rate = (things + relationships + largeHubClaims) / ((performance.now() - begun) / 1000);
  console.log(`graph index from Neo4j, from listening to ready: ${rate.toFixed(0)} items/s; index.bench.mjs judges it at its full size`);

  const library = await startServer('node', [join(peers, 'library.mjs')], environment(neo4j));
  running.push(library);
  const hand = await startServer('node', [join(peers, 'handWritten.mjs')], environment(neo4j));
  running.push(hand);
  const graphQL = (form) => (question, turn) => JSON.stringify({ query: question[form].query, variables: question.variables(turn) });
  const servers = [
    { ...served, name: 'product', address: new URL('/graphql', served.address).href, headersOf: (turn) => ({ Authorization: `Bearer ${tokens[turn % tokens.length]}` }), bodyOf: graphQL('product'), formOf: (question) => question.product.answer },
    { ...library, name: '@neo4j/graphql', headersOf: () => ({}), bodyOf: graphQL('library'), formOf: (question) => question.library.answer },
    {
      ...hand,
      name: 'by hand',
      headersOf: () => ({}),
      bodyOf: (question, turn) => JSON.stringify({ question: question.name, variables: question.variables(turn) }),
      formOf: (question) => question.handWritten,
    },
  ];
  // All of them are warm, and so is Neo4j, before any is measured: compilers at work would be counted to whoever comes first.
  for (const question of questions) {
    const rounds = [];
    for (const server of servers) rounds.push(await warm(server, neo4j, question, question.requests, 8));
    console.log(`      warm after ${rounds.join(', ')} rounds: ${question.title}`);
  }
  await askNothing(servers[0], neo4j);
  for (const question of questions) await compare(servers, neo4j, question);
  await askLargeHub(servers[0], neo4j);
}

/** Each server in turn, some rounds: the least CPU that a request of each took, the worst p95. */
async function measureInTurn(servers, neo4j, question, atOnce) {
  const rounds = servers.map(() => []);
  for (let round = 0; round < measuredRounds; round++) {
    for (const [index, server] of servers.entries()) rounds[index].push(await measure(server, neo4j, question, question.requests, atOnce));
  }
  return rounds.map((of) => ({
    own: Math.min(...of.map(({ own }) => own)),
    neo4j: Math.min(...of.map(({ neo4j: theirs }) => theirs)),
    p95: Math.max(...of.map(({ p95 }) => p95)),
    failed: of.reduce((sum, { failed }) => sum + failed, 0),
  }));
}

async function compare(servers, neo4j, question) {
  const alike = await checkAlike(servers, question);
  const isHub = question.title.startsWith('hub');
  const figures = await measureInTurn(servers, neo4j, question, isHub ? 16 : 8);
  const [product, library, hand] = figures;
  console.log(question.title);
  verdict('answers deeply equal', `${alike} turns of ${servers.length} servers`, alike > 0, 'all');
  servers.forEach(({ name }, index) => {
    const { own, neo4j: theirs, p95, failed } = figures[index];
    console.log(`      ${name.padEnd(15)} own ${own.toFixed(2)} ms, Neo4j ${theirs.toFixed(2)} ms, p95 ${p95.toFixed(1)} ms${failed > 0 ? `, ${failed} refused` : ''}`);
  });
  verdict('CPU of the server beside @neo4j/graphql', `${(product.own / library.own).toFixed(2)} ×`, product.own <= ofLibrary * library.own, `at most ${ofLibrary} ×`);
  const most = isHub ? ofHandWritten.hub : ofHandWritten.neo4j;
  verdict("Neo4j's CPU beside Cypher by hand", `${(product.neo4j / hand.neo4j).toFixed(2)} ×`, product.neo4j <= most * hand.neo4j, `at most ${most} ×`);
  verdict('refused', `${product.failed}`, product.failed === 0, 'none');
}

await main();
process.exitCode = green ? 0 : 1;
