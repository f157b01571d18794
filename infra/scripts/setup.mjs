/**
 * Every set-up step of the product, each skipped when what it is made from has not changed since.
 * A prepared machine passes through in well under a second; nothing here is needed by the built product.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, run } from './commands.mjs';
import { clearStamp, fingerprint, isCurrent, writeStamp } from './fingerprint.mjs';
import { artifacts, frontend, frontendDist, root, serverAssembly, serverProject, solution } from './paths.mjs';
import { requireTools } from './requirements.mjs';

const houseFiles = ['global.json', 'Directory.Build.props', 'Directory.Packages.props', '.editorconfig', 'infra/analyzers'];

const steps = {
  packages: {
    title: 'Installing npm packages',
    sources: ['package.json', 'package-lock.json', 'frontend/package.json'],
    stamp: join(root, 'node_modules', '.attribution-stamp'),
    outputs: [],
    commands: [npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error'])],
  },
  explorer: {
    title: 'Building the explorer',
    sources: ['package-lock.json', 'frontend'],
    stamp: join(artifacts, 'setup', 'explorer'),
    outputs: [join(frontendDist, 'index.html')],
    commands: [[process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], frontend]],
  },
  server: {
    title: 'Building the server',
    sources: [...houseFiles, 'backend'],
    stamp: join(artifacts, 'setup', 'server'),
    outputs: [serverAssembly],
    commands: dotnetBuild(serverProject),
  },
  tests: {
    title: 'Building the server and its tests',
    sources: [...houseFiles, 'Attribution.sln', 'backend', ...testFolders()],
    stamp: join(artifacts, 'setup', 'tests'),
    outputs: [serverAssembly],
    commands: dotnetBuild(solution),
  },
};

/** All of tests/ that .NET builds; the browser's specs are not among it. */
function testFolders() {
  return readdirSync(join(root, 'tests'))
    .filter((name) => name !== 'e2e')
    .map((name) => `tests/${name}`);
}

function dotnetBuild(target) {
  return [
    ['dotnet', ['restore', target, '--locked-mode', '--nologo', '-v', 'quiet']],
    ['dotnet', ['build', target, '-c', 'Release', '--no-restore', '--nologo', '-v', 'quiet']],
  ];
}

/** Does what is missing. `say` takes one line of progress; a failed step ends the program with the step's output. */
async function prepare(step, say) {
  const print = fingerprint(root, step.sources);
  if (isCurrent(step.stamp, print, step.outputs)) return;
  say(`${step.title} …`);
  // The tests' build holds the server's.
  const made = [{ stamp: step.stamp, print }];
  if (step === steps.tests) made.push({ stamp: steps.server.stamp, print: fingerprint(root, steps.server.sources) });
  for (const { stamp } of made) clearStamp(stamp);
  const started = Date.now();
  for (const [command, args, cwd] of step.commands) {
    const { code, output } = await run(command, args, { cwd });
    if (code !== 0) {
      console.error(`${output.trimEnd()}\nattribution: ${step.title.toLowerCase()} failed (${command} exited with ${code})`);
      process.exit(1);
    }
  }
  for (const stamped of made) writeStamp(stamped.stamp, stamped.print);
  say(`${step.title}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** The server and its pages, ready to start. */
export async function prepareProduct(say = console.log) {
  await requireTools();
  await Promise.all([prepareExplorer(say), prepare(steps.server, say)]);
}

/** The product and every test project. */
export async function prepareTests(say = console.log) {
  await requireTools();
  await Promise.all([prepareExplorer(say), prepare(steps.tests, say)]);
}

/** The built program alone, for the command line: built only when it is not there at all. */
export async function prepareCommandLine(say = console.error) {
  if (existsSync(serverAssembly)) return;
  await requireTools();
  await prepare(steps.server, say);
}

async function prepareExplorer(say) {
  await prepare(steps.packages, say);
  await prepare(steps.explorer, say);
}
