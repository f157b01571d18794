/** Processes of a benchmark: a Neo4j, the product, servers of others; and the CPU that each of them took, from the kernel's own account. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from '../../../infra/scripts/commands.mjs';
import { root } from '../../../infra/scripts/paths.mjs';

/** Ticks of /proc/PID/stat in a second, on every Linux there is. */
const ticksPerSecond = 100;

/** What ends each process that was started here and may still run: a signal or a failure of this program must leave none behind. */
const ends = new Set();

function endAll() {
  for (const end of ends) end();
}

process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    endAll();
    // Where others listen too, they pass the signal on and end us.
    if (process.listenerCount(signal) === 0) process.exit(1);
  });
}

/** Kills a process that leads a group, with its group. */
function killGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // All of it has ended already.
  }
}

/** A child that does not outlive us; gives what kills it. */
function kept(child) {
  const end = () => {
    ends.delete(end);
    child.kill('SIGKILL');
  };
  ends.add(end);
  child.once('exit', () => ends.delete(end));
  return end;
}

/** ms of CPU that a process has taken, all its threads. */
export function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

/** The test equipment's start script; undefined where it is not there. */
export function neo4jTool() {
  for (let folder = root; folder !== dirname(folder); folder = dirname(folder)) {
    const tool = join(folder, 'shared', 'neo4j', 'bin', 'neo4j-local');
    if (existsSync(tool)) return tool;
  }
  return undefined;
}

/** Installs what the peers need, once. */
export async function preparePeers() {
  const peers = join(import.meta.dirname, 'peers');
  if (existsSync(join(peers, 'node_modules'))) return;
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: peers });
  if (code !== 0) throw new Error(output);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** A Neo4j of its own in a folder of its own. */
export async function startNeo4j(heap) {
  const tool = neo4jTool();
  const home = mkdtempSync(join(tmpdir(), 'attribution-bench-neo4j-'));
  const password = 'a-password-for-benches';
  const port = await freePort();
  // In a group of its own, which the server that the script starts stays in.
  const script = spawn(tool, ['start', '--home', home, '--bolt-port', String(port), '--password', password, '--heap', heap], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = () => {
    ends.delete(stop);
    killGroup(script.pid);
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }); // Tried again while the killed one still writes.
  };
  ends.add(stop);
  let said = '';
  script.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(script, 'close');
  // The start script waits for a minute, which a busy machine may exceed.
  if (code !== 0 && !(said.includes('not ready') && (await isListening(port)))) {
    stop();
    throw new Error(`neo4j-local start: ${said}`);
  }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    pid: Number(readFileSync(join(home, 'run', 'neo4j-local.pid'), 'utf8')),
    stop,
  };
}

/** Whether something listens there within two minutes. */
async function isListening(port) {
  for (let tries = 0; tries < 240; tries++) {
    const socket = connect(port, '127.0.0.1');
    const answered = await new Promise((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
    socket.destroy();
    if (answered) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}

/** A program that prints its address as the last word of its first line. */
export async function startServer(command, args, env) {
  const child = spawn(command, args, { env: { ...process.env, NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = kept(child);
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => Promise.reject(new Error(`${command} ended at once`)))]);
  return { address: line.split(' ').at(-1), pid: child.pid, stop };
}

/** Runs a program to its end; its output, or an error with what it said. */
export async function runToEnd(command, args, env) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  kept(child);
  const chunks = { out: [], err: [] };
  child.stdout.setEncoding('utf8').on('data', (text) => chunks.out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text) => chunks.err.push(text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.slice(0, 3).join(' ')} ended with ${code}: ${chunks.err.join('').slice(-2000)}`);
  return chunks.out.join('');
}
