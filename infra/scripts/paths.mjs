/** Where things are in the repository, as absolute paths. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Everything the commands leave behind besides build output; ignored by git. */
export const artifacts = join(root, 'artifacts');

export const frontend = join(root, 'frontend');

/** The built pages, which the server hands out. */
export const frontendDist = join(frontend, 'dist');

export const serverProject = join(root, 'backend', 'Attribution.Server', 'Attribution.Server.csproj');

/** The built program: server and command line in one. */
export const serverAssembly = join(root, 'backend', 'Attribution.Server', 'bin', 'Release', 'net10.0', 'attribution.dll');

/** The bundled facts that the first start loads. */
export const samples = join(root, 'infra', 'samples');

export const solution = join(root, 'Attribution.sln');
