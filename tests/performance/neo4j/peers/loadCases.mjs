/** Writes the cases beside the bare objects of load.mjs. */
import { allCaseItems, allCases } from '../graph.mjs';
import { driver } from './driver.mjs';

const write = (cypher, rows) => driver.executeQuery(cypher, { rows }, { database: 'neo4j' });

await driver.executeQuery('CREATE CONSTRAINT PeerCase_id IF NOT EXISTS FOR (n:PeerCase) REQUIRE n.id IS UNIQUE');
await driver.executeQuery('CREATE INDEX PeerCase_jurisdiction IF NOT EXISTS FOR (n:PeerCase) ON (n.jurisdiction)');
await write('UNWIND $rows AS row MERGE (c:PeerCase {id: row.id}) SET c += row', [...allCases()]);
await write(
  `UNWIND $rows AS row MATCH (c:PeerCase {id: row.from}) MATCH (m:PeerMalware {id: row.to})
   MERGE (c)-[r:CONCERNS {id: row.id}]->(m) SET r.confidence = row.confidence, r.start = row.start, r.label = row.label`,
  [...allCaseItems()],
);
await driver.close();
