/** 500 random graphs through the twin-store oracle, or as many as ATTRIBUTION_TWIN_GRAPHS says, and a 25th of them across the stores where Neo4j is there. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../infra/scripts/paths.mjs';

const project = join(root, 'tests', 'Attribution.TwinStore.Tests');
const env = { ...process.env, ATTRIBUTION_TWIN_GRAPHS: process.env.ATTRIBUTION_TWIN_GRAPHS ?? '500' };
const run = spawnSync('dotnet', ['run', '-c', 'Release', '--project', project, '--', '-noLogo', '-class', '*TwinStoreTests', '-class', '*TwinOnNeo4jTests'], { stdio: 'inherit', env });
process.exitCode = run.status ?? 1;
