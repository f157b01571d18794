/** npm's neo4j-driver against a server: prints what it got, as JSON. Arguments: URI, folder of node_modules. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [uri, modules] = process.argv.slice(2);
const neo4j = createRequire(join(modules, 'x.js'))('neo4j-driver');
const driver = neo4j.driver(uri, neo4j.auth.basic('ann', 'secret'), { disableLosslessIntegers: true, fetchSize: 2 });
try {
  const info = await driver.getServerInfo();
  const session = driver.session();
  const alone = (await session.run('RETURN 1 AS x')).records.map((record) => record.get('x'));
  const managed = await session.executeWrite(async (tx) => (await tx.run('RETURN 1 AS x')).records.map((record) => record.get('x')));
  await session.close();
  const eager = (await driver.executeQuery('RETURN 1 AS x')).records.length;
  console.log(JSON.stringify({ agent: info.agent, protocol: `${info.protocolVersion.major}.${info.protocolVersion.minor}`, alone, managed, eager }));
} finally {
  await driver.close();
}
