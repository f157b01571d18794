/** Sends questions to servers and measures what each answer costs them. */
import { Agent, request } from 'node:http';
import { deepStrictEqual, ok } from 'node:assert';
import { cpuOf } from './machine.mjs';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

function post(address, headers, body) {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method: 'POST', agent, headers: { 'Content-Type': 'application/json', ...headers } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
    });
    // A server that closes an idle connection just as it is used again has not seen the request.
    const failed = (error) => (sent.reusedSocket && error.code === 'ECONNRESET' ? post(address, headers, body).then(resolve, reject) : reject(error));
    sent.on('error', failed).end(body);
  });
}

/** The data of one answer in the common form; throws what the server refused. */
export async function ask(server, question, turn) {
  const text = await post(server.address, server.headersOf(turn), server.bodyOf(question, turn));
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`${server.name}, ${question.title}: ${JSON.stringify(errors).slice(0, 500)}`);
  return server.formOf(question)(data);
}

/** All servers must say the same of the first turns, and something; how many those are. */
export async function checkAlike(servers, question, turns = 5) {
  for (let turn = 0; turn < turns; turn++) {
    const expected = await ask(servers[0], question, turn);
    ok(Object.keys(expected).length > 0, `${question.title}, turn ${turn}: an empty answer`);
    for (const server of servers.slice(1)) deepStrictEqual(await ask(server, question, turn), expected, `${server.name}, ${question.title}, turn ${turn}`);
  }
  return turns;
}

/**
 * So many requests at so many at once.
 * @returns ms of CPU per request of the server and of Neo4j, the 95th percentile of the time a request took, and how many were refused
 */
export async function measure(server, neo4j, question, requests, atOnce) {
  const before = [cpuOf(server.pid), cpuOf(neo4j.pid)];
  const times = [];
  let failed = 0;
  let next = 0;
  const worker = async () => {
    for (let turn = next++; turn < requests; turn = next++) {
      const begun = performance.now();
      const { data, errors } = JSON.parse(await post(server.address, server.headersOf(turn), server.bodyOf(question, turn)));
      times.push(performance.now() - begun);
      if (errors || !data) failed++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  times.sort((left, right) => left - right);
  return {
    own: (cpuOf(server.pid) - before[0]) / requests,
    neo4j: (cpuOf(neo4j.pid) - before[1]) / requests,
    p95: times[Math.floor(times.length * 0.95)],
    failed,
  };
}

/** Requests before which no server is held to be warm: a compiler that works in steps may rest between two of them. */
const leastWarming = 1_500;

/**
 * Asks until a request costs the server no less than in the rounds before: until then its compiler is at work, which a server that was just started would be charged with.
 * @returns rounds that it took; most of them where it never got steady
 */
export async function warm(server, neo4j, question, requests, atOnce) {
  const least = Math.max(3, Math.ceil(leastWarming / requests));
  const most = 2 * least + 6;
  let best = Infinity;
  for (let round = 1; round <= most; round++) {
    const { own } = await measure(server, neo4j, question, requests, atOnce);
    if (round >= least && own > 0.9 * best) return round;
    best = Math.min(best, own);
  }
  return most;
}
