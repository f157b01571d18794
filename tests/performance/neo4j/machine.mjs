/** Processes of a benchmark: a Neo4j, the product, servers of others; and the CPU that each of them took, from the kernel's own account. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../../infra/scripts/paths.mjs';

/** Ticks of /proc/PID/stat in a second, on every Linux there is. */
const ticksPerSecond = 100;

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
  const call = (verb, ...args) => {
    const { status, stderr } = spawnSync(tool, [verb, '--home', home, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`neo4j-local ${verb}: ${stderr}`);
  };
  const stop = () => {
    call('kill');
    rmSync(home, { recursive: true, force: true });
  };
  try {
    call('start', '--bolt-port', String(port), '--password', password, '--heap', heap);
  } catch (late) {
    // The start script waits for a minute, which a busy machine may exceed.
    if (!late.message.includes('not ready') || !(await isListening(port))) {
      stop();
      throw late;
    }
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
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => Promise.reject(new Error(`${command} ended at once`)))]);
  return { address: line.split(' ').at(-1), pid: child.pid, stop: () => child.kill('SIGKILL') };
}

/** Runs a program to its end; its output, or an error with what it said. */
export async function runToEnd(command, args, env) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = { out: [], err: [] };
  child.stdout.setEncoding('utf8').on('data', (text) => chunks.out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text) => chunks.err.push(text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.slice(0, 3).join(' ')} ended with ${code}: ${chunks.err.join('').slice(-2000)}`);
  return chunks.out.join('');
}
