/** Copies the records and claims that the product stored, so many times, each copy with numbers and ids of its own; prints how many there are then. */
import { driver, neo4j } from './driver.mjs';

const copies = Number(process.argv[2]);

const copyRecords = `
  MATCH (r:Record) WHERE r.number <= $records
  CALL (r) {
    CREATE (d:Record) SET d = r {.*, number: r.number + $records * $copy, identity: r.identity + $records * $copy,
      id: left(r.id, 28) + $text, firstKey: $text + r.firstKey, identityKey: r.identityKey + $text, identityHash: $text + r.identityHash}
  } IN TRANSACTIONS OF 5000 ROWS`;

const copyClaims = `
  MATCH (c:ClaimHead) WHERE c.number <= $claims
  CALL (c) {
    CREATE (d:ClaimHead) SET d = c {.*, number: c.number + $claims * $copy, from: c.from + $records * $copy, to: c.to + $records * $copy,
      id: left(c.id, 28) + $text, externalId: c.externalId + $text, externalKey: $text + c.externalKey, ownedId: $text + c.ownedId}
  } IN TRANSACTIONS OF 5000 ROWS`;

const session = driver.session({ database: 'neo4j' });
const [meta] = (await session.run("MATCH (m:Meta {name: 'store'}) RETURN m.records AS records, m.claims AS claims")).records;
const { records, claims } = meta.toObject();
for (let copy = 1; copy <= copies; copy++) {
  const parameters = { records: neo4j.int(records), claims: neo4j.int(claims), copy: neo4j.int(copy), text: String(copy).padStart(4, 'x') };
  for (const cypher of [copyRecords, copyClaims]) await session.run(cypher, parameters);
}
const all = { records: records * (copies + 1), claims: claims * (copies + 1) };
await session.run("MATCH (m:Meta {name: 'store'}) SET m.records = $records, m.claims = $claims", { records: neo4j.int(all.records), claims: neo4j.int(all.claims) });
console.log(JSON.stringify(all));
await session.close();
await driver.close();
