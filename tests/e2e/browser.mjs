/**
 * The browser of the tests: the system's Chromium where there is one, else the one from npm, unpacked once.
 * Fonts are our own in both cases, so that screenshots do not depend on the machine.
 */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const execute = promisify(execFile);
const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '..', '..', 'artifacts', 'browser');
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Runs as root and without a GPU, speaks to nobody but the page under test. Playwright adds --headless and a profile of its own. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Finds or unpacks a browser that answers to --version.
 * @returns {Promise<{executablePath: string, env: Record<string, string>, version: string}>}
 * @throws when neither the system nor the npm package has one that runs
 */
export async function findBrowser() {
  const faults = [];
  for (const candidate of [systemBrowser, packagedBrowser]) {
    try {
      const found = await candidate();
      if (found) return found;
    } catch (error) {
      faults.push(error.message.trim());
    }
  }
  throw new Error(`no Chromium runs here: ${faults.join('; ') || 'none is installed'}`);
}

/** Starts the browser; the caller closes it. */
export async function launchBrowser() {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, env, args: switches, headless: true });
}

async function systemBrowser() {
  for (const name of systemNames) {
    for (const path of (process.env.PATH ?? '').split(delimiter)) {
      if (isExecutable(join(path, name))) return answering(join(path, name), environment());
    }
  }
  return undefined;
}

async function packagedBrowser() {
  const unpacked = join(folder, packageVersion('@sparticuz/chromium'));
  const executablePath = join(unpacked, 'chromium');
  if (!existsSync(executablePath)) await unpack(unpacked);
  try {
    return await answering(executablePath, environment());
  } catch {
    // A machine without NSS or expat: the package brings them.
    return answering(executablePath, { ...environment(), LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') });
  }
}

/** Unpacks beside the final place and moves at the end, so that a broken-off unpacking is never taken for a browser. */
async function unpack(target) {
  const partial = `${target}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await execute(process.execPath, [join(here, 'unpack.mjs')], { env });
  if (existsSync(target)) rmSync(partial, { recursive: true });
  else renameSync(partial, target);
}

async function answering(executablePath, env) {
  const { stdout } = await execute(executablePath, ['--version', '--no-sandbox'], { env, timeout: 30_000 });
  return { executablePath, env, version: stdout.trim() };
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function packageVersion(name) {
  const manifest = join(dirname(require.resolve(name)), '..', '..', 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** The environment with a font configuration that knows only the fonts of our packages. */
function environment() {
  const fonts = dirname(require.resolve('dejavu-fonts-ttf/package.json'));
  const file = join(folder, 'fonts.conf');
  const content = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(fonts, 'ttf')}</dir>
  <dir>${join(folder, packageVersion('@sparticuz/chromium'), 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
  ${prefer('sans-serif', 'Open Sans')}${prefer('system-ui', 'Open Sans')}${prefer('monospace', 'DejaVu Sans Mono')}
</fontconfig>
`;
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== content) writeFileSync(file, content);
  return { ...process.env, FONTCONFIG_FILE: file };
}

function prefer(family, font) {
  return `<alias binding="strong"><family>${family}</family><prefer><family>${font}</family><family>DejaVu Sans</family></prefer></alias>`;
}
