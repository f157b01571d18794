/** Neo4j killed and started again 20 times while the product's store writes, or as often as ATTRIBUTION_KILL_CYCLES says: nothing lost, nothing twice, writing goes on within 5 s. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../infra/scripts/paths.mjs';

const project = join(root, 'tests', 'Attribution.Graph.Neo4j.Tests');
const env = { ...process.env, ATTRIBUTION_KILL_CYCLES: process.env.ATTRIBUTION_KILL_CYCLES ?? '20' };
const args = ['run', '-c', 'Release', '--project', project, '--', '-noLogo', '-showLiveOutput', '-class', '*.KillTests'];
const run = spawnSync('dotnet', args, { stdio: 'inherit', env });
process.exitCode = run.status ?? 1;
