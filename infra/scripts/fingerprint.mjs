/** Whether a set-up step is still valid: a hash over the contents of what it was made from, kept in a stamp file. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const outputFolders = new Set(['bin', 'obj', 'node_modules', 'dist', 'artifacts', 'test-results', 'coverage', '.vite']);

function* filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) yield path;
  if (!stat?.isDirectory()) return;
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name);
    if (entry.isFile()) yield child;
    else if (entry.isDirectory() && !outputFolders.has(entry.name)) yield* filesUnder(child);
  }
}

/** Hash of names and contents of all files under the paths (folders of build output left out); a missing path counts as empty. */
export function fingerprint(base, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(join(base, path))) {
      const content = readFileSync(file);
      hash.update(`${relative(base, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** True when the stamp holds this fingerprint and every output of the step is still there. */
export function isCurrent(stampFile, print, outputs) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === print && outputs.every((output) => existsSync(output));
}

export function writeStamp(stampFile, print) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, print);
}

/** Called before a step begins, so that one broken off half way is done again. */
export function clearStamp(stampFile) {
  rmSync(stampFile, { force: true });
}
