/** Reads what the product stored, and writes the same graph into another Neo4j with npm's driver, UNWIND and MERGE; prints the seconds that writing took. */
import { driver, neo4j } from './driver.mjs';

const rowsAtOnce = 5_000;
const target = neo4j.driver(process.env.TARGET_URI, neo4j.auth.basic(process.env.BENCH_USER, process.env.BENCH_PASSWORD), { disableLosslessIntegers: true });

/** Labels of nodes with the property by which each is found. */
const keys = { Meta: 'name', Label: 'id', Source: 'id', Record: 'number', ClaimHead: 'number', ExternalId: 'value', Selector: 'key', Change: 'revision', Import: 'id' };
let seconds = 0;

async function write(cypher, rows) {
  const begun = performance.now();
  await target.executeQuery(cypher, { rows }, { database: 'neo4j' });
  seconds += (performance.now() - begun) / 1000;
}

/** Rows of a reading statement, some thousand at a time. */
async function* pages(cypher) {
  const session = driver.session({ database: 'neo4j', fetchSize: rowsAtOnce });
  let rows = [];
  for await (const record of session.run(cypher)) {
    rows.push(record.toObject());
    if (rows.length === rowsAtOnce) {
      yield rows;
      rows = [];
    }
  }
  if (rows.length > 0) yield rows;
  await session.close();
}

async function copySchema() {
  for (const show of ["SHOW CONSTRAINTS YIELD createStatement", "SHOW INDEXES YIELD createStatement, owningConstraint, type WHERE owningConstraint IS NULL AND type <> 'LOOKUP'"]) {
    for (const record of (await driver.executeQuery(show)).records) await target.executeQuery(record.get('createStatement'));
  }
}

await copySchema();
for (const [label, key] of Object.entries(keys)) {
  for await (const rows of pages(`MATCH (n:${label}) RETURN n.${key} AS key, properties(n) AS properties, [l IN labels(n) WHERE l <> '${label}'] AS further`)) {
    await write(`UNWIND $rows AS row MERGE (n:${label} {${key}: row.key}) SET n += row.properties SET n:$(row.further)`, rows);
  }
}
const known = Object.keys(keys);
const ends = await driver.executeQuery(
  `MATCH (a)-[r]->(b) WHERE any(l IN labels(a) WHERE l IN $known) AND any(l IN labels(b) WHERE l IN $known)
   RETURN DISTINCT type(r) AS type, [l IN labels(a) WHERE l IN $known][0] AS source, [l IN labels(b) WHERE l IN $known][0] AS target, r.number IS NOT NULL AS isNumbered`,
  { known },
);
for (const { type, source, target: to, isNumbered } of ends.records.map((record) => record.toObject())) {
  const [left, right] = [keys[source], keys[to]];
  const found = `MATCH (a:${source})-[r:${type}]->(b:${to}) RETURN a.${left} AS source, b.${right} AS target, properties(r) AS properties`;
  const key = isNumbered ? ' {number: row.properties.number}' : '';
  for await (const rows of pages(found)) {
    await write(
      `UNWIND $rows AS row MATCH (a:${source} {${left}: row.source}) MATCH (b:${to} {${right}: row.target}) MERGE (a)-[r:${type}${key}]->(b) SET r += row.properties`,
      rows,
    );
  }
}
console.log(seconds);
await driver.close();
await target.close();
