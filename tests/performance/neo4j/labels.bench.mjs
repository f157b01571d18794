/** What 200 labels cost a reader who sees half of them, on the embedded store and on a Neo4j of its own: the benchmark "labels" with one started for it. */
import { join } from 'node:path';
import { runInFront } from '../../../infra/scripts/commands.mjs';
import { neo4jTool, startNeo4j } from './machine.mjs';

const project = join(import.meta.dirname, '..', 'Attribution.Benchmarks');
const command = ['run', '-c', 'Release', '--project', project, '-v', 'quiet', '--', 'labels'];
if (neo4jTool()) {
  const neo4j = await startNeo4j('1g');
  const settings = {
    ATTRIBUTION_TEST_NEO4J_URI: neo4j.uri,
    ATTRIBUTION_TEST_NEO4J_USER: neo4j.user,
    ATTRIBUTION_TEST_NEO4J_PASSWORD: neo4j.password,
  };
  try {
    await runInFront('dotnet', command, { env: { ...process.env, ...settings } });
  } finally {
    neo4j.stop();
  }
} else {
  console.log('not run: no ../shared/neo4j');
}
