/** Writes the graph as bare objects with npm's driver, UNWIND and MERGE; prints the seconds it took. */
import { allActors, allMalware, allRelationships } from '../graph.mjs';
import { driver } from './driver.mjs';

const rowsAtOnce = 5_000;

async function write(cypher, items) {
  let rows = [];
  const send = async () => {
    if (rows.length > 0) await driver.executeQuery(cypher, { rows }, { database: 'neo4j' });
    rows = [];
  };
  for (const item of items) {
    rows.push(item);
    if (rows.length === rowsAtOnce) await send();
  }
  await send();
}

for (const label of ['PeerActor', 'PeerMalware']) {
  await driver.executeQuery(`CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
}
await driver.executeQuery('CREATE TEXT INDEX PeerMalware_name IF NOT EXISTS FOR (n:PeerMalware) ON (n.name)');
const begun = performance.now();
await write('UNWIND $rows AS row MERGE (n:PeerActor {id: row.id}) SET n.name = row.name, n.aliases = row.aliases', allActors());
await write('UNWIND $rows AS row MERGE (n:PeerMalware {id: row.id}) SET n.name = row.name, n.aliases = row.aliases', allMalware());
await write(
  `UNWIND $rows AS row MATCH (a:PeerActor {id: row.from}) MATCH (m:PeerMalware {id: row.to})
   MERGE (a)-[r:USES {id: row.id}]->(m) SET r.confidence = row.confidence, r.start = row.start`,
  allRelationships(),
);
console.log((performance.now() - begun) / 1000);
await driver.close();
