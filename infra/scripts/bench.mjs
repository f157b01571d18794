/**
 * npm run bench [-- part-of-a-name …]: everything in tests/performance, one after the other so that nothing disturbs a measure.
 * A benchmark is a project there (run in Release) or a *.bench.mjs file; a part that names none of them is one of the figures of Attribution.Benchmarks, such as views.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runInFront } from './commands.mjs';
import { root } from './paths.mjs';
import { prepareProduct } from './setup.mjs';

const folder = join(root, 'tests', 'performance');
const only = process.argv.slice(2);

const files = (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
  .filter((name) => /\.csproj$|\.bench\.mjs$/.test(name) && !/(^|[\\/])(bin|obj)[\\/]/.test(name))
  .sort();
const figures = only.filter((part) => !files.some((name) => name.includes(part)));
const benchmarks = files
  .filter((name) => only.length === 0 || only.some((part) => name.includes(part)))
  .map((name) => ({ benchmark: join(folder, name), args: [] }));
if (figures.length > 0) benchmarks.push({ benchmark: join(folder, 'Attribution.Benchmarks', 'Attribution.Benchmarks.csproj'), args: ['--', ...figures] });

await prepareProduct();
let failed = false;
for (const { benchmark, args } of benchmarks) {
  console.log(`\n${relative(root, benchmark)}`);
  if (benchmark.endsWith('.mjs')) await runInFront(process.execPath, [benchmark]);
  else await runInFront('dotnet', ['run', '-c', 'Release', '--project', benchmark, '-v', 'quiet', ...args]);
  failed ||= process.exitCode !== 0;
}
process.exitCode = failed || benchmarks.length === 0 ? 1 : 0;
if (benchmarks.length === 0) console.error(`attribution: no benchmark in tests/performance is ${only.length > 0 ? `called ${only.join(' or ')}` : 'there yet'}`);
