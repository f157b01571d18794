/** The folder and the environment the built program runs in. */
import { join } from 'node:path';
import { frontendDist, root, samples } from './paths.mjs';

/**
 * npm runs scripts in the repository's root; INIT_CWD is where the caller stood. File arguments mean the caller's folder,
 * while the data directory stays the repository's unless it was named.
 */
export function productEnvironment(environment = process.env) {
  const cwd = environment.INIT_CWD ?? root;
  const env = { Server__WebRoot: frontendDist, Server__SampleDirectory: samples, ...environment };
  if (cwd !== root) env.Data__Directory ??= join(root, 'data');
  return { cwd, env };
}
