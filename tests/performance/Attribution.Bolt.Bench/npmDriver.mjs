/** The same work as OwnDriver.cs with npm's neo4j-driver: prints µs of this process's CPU. Arguments: URI, user, password, folder of node_modules. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [uri, user, password, modules] = process.argv.slice(2);
const neo4j = createRequire(join(modules, 'x.js'))('neo4j-driver');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const session = driver.session({ database: 'neo4j' });

async function roundTrips(count) {
  for (let x = 0; x < count; x++) {
    const result = await session.run('RETURN $x AS x', { x });
    if (result.records[0].get('x') !== x) throw new Error('wrong answer');
  }
}

async function records(count) {
  let sum = 0;
  const result = await session.run('UNWIND range(1, $count) AS x RETURN x, toString(x) AS s, {id: x} AS m', { count: neo4j.int(count) });
  for (const record of result.records) sum += record.get('x') + record.get('m').id - record.get('s').length * 0;
  if (sum !== count * (count + 1)) throw new Error('wrong sum');
}

async function cpuOf(work) {
  const before = process.cpuUsage();
  await work();
  const used = process.cpuUsage(before);
  return used.user + used.system;
}

await roundTrips(3000);
const roundTrip = (await cpuOf(() => roundTrips(5000))) / 5000;
await records(200_000);
const tenThousand = (await cpuOf(() => records(200_000))) / 20;
console.log(JSON.stringify({ roundTrip, tenThousand }));
await session.close();
await driver.close();
