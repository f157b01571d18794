/** A server of few lines with the Cypher that a person would write for each question: the measure of what Neo4j itself must spend. */
import { createServer } from 'node:http';
import { read } from './driver.mjs';

const actor = 'MATCH (a:PeerActor {id: $id}) RETURN a.name AS name, a.aliases AS aliases';

const neighbours = `
  MATCH (a:PeerActor {id: $id})
  CALL (a) { MATCH (a)-[:USES]->() RETURN count(*) AS total }
  CALL (a) { MATCH (a)-[r:USES]->(m:PeerMalware) RETURN r, m ORDER BY r.start DESC LIMIT 50 }
  RETURN total, r.confidence AS confidence, r.start AS start, m.name AS name`;

const search = 'MATCH (m:PeerMalware) WHERE m.name STARTS WITH $text RETURN m.name AS name, m.aliases AS aliases ORDER BY m.name LIMIT 20';

const twoHops = `
  MATCH (a:PeerActor {id: $id})-[r:USES]->(m:PeerMalware) WITH r, m ORDER BY r.start DESC LIMIT 25
  CALL (m) { MATCH (m)<-[s:USES]-(b:PeerActor) RETURN s, b ORDER BY s.start DESC LIMIT 10 }
  WITH r, m, s, b ORDER BY r.start DESC, s.start DESC
  RETURN m.name AS name, collect(b.name) AS users, max(r.start) AS start ORDER BY start DESC`;

const cases = (ofCase, ofItem) => `
  MATCH (c:PeerCase) WHERE c.jurisdiction = $jurisdiction ${ofCase} WITH c ORDER BY c.opened DESC LIMIT 100
  CALL (c) { MATCH (c)-[r:CONCERNS]->(m:PeerMalware) ${ofItem} RETURN r, m ORDER BY r.start DESC LIMIT 5 }
  WITH c, r, m ORDER BY c.opened DESC, r.start DESC
  RETURN c.name AS name, collect({confidence: r.confidence, name: m.name}) AS items, c.opened AS opened ORDER BY opened DESC`;
const caseRows = async (cypher, variables) => (await read(cypher, variables)).map(({ name, items }) => ({ name, items }));

const answers = {
  actor: async (variables) => (await read(actor, variables))[0],
  neighbours: async (variables) => {
    const rows = await read(neighbours, variables);
    return { total: rows[0]?.total ?? 0, rows: rows.map(({ confidence, start, name }) => ({ confidence, start, name })) };
  },
  search: (variables) => read(search, variables),
  cases: (variables) => caseRows(cases('', ''), variables),
  labelledCases: (variables) => caseRows(cases('AND c.label IN $labels', 'WHERE r.label IN $labels'), variables),
  twoHops: async (variables) => (await read(twoHops, variables)).map(({ name, users }) => ({ name, users })),
};

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { question, variables } = JSON.parse(Buffer.concat(chunks));
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ data: await answers[question](variables) }));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
