/** Running other programs: to the end with their output kept, or in front with signals passed on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './paths.mjs';

/** npm's own entry point where npm started us, so that no shell or PATH look-up stands between. */
export function npmCommand(args) {
  const entry = process.env.npm_execpath;
  return entry?.endsWith('.js') ? [process.execPath, [entry, ...args]] : ['npm', args];
}

/** Characters of output that are kept; a program that says more is ended, so that its output cannot fill our memory. */
const mostOutput = 64 * 1024 * 1024;

/**
 * Runs a program to its end without showing its output.
 * @returns {Promise<{code: number, output: string, timedOut: boolean, flooded: boolean}>} code 127 when it could not be started;
 * flooded: it said more than `maxOutput` characters, of which the first are kept, and was ended
 */
export async function run(command, args, { cwd = root, env = process.env, timeoutMs = 0, maxOutput = mostOutput } = {}) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  let room = maxOutput;
  let timedOut = false;
  const keep = (text) => {
    if (room > 0) chunks.push(text.slice(0, room));
    room -= text.length;
    if (room < 0) child.kill('SIGKILL');
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep);
  const timer = timeoutMs > 0 && setTimeout(() => ((timedOut = true), child.kill('SIGKILL')), timeoutMs);
  try {
    const [code, signal] = await once(child, 'close');
    return { code: signal ? 1 : code, output: chunks.join(''), timedOut, flooded: room < 0 };
  } catch (error) {
    return { code: 127, output: `${command}: ${error.message}`, timedOut, flooded: false };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs a program in front: it owns the terminal, gets our signals, and its exit code becomes ours.
 * A terminal sends Ctrl-C to the child itself, so it is passed on only where there is none.
 */
export async function runInFront(command, args, { cwd = root, env = process.env } = {}) {
  const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  const [code, signal] = await once(child, 'close');
  process.exitCode = signal ? 1 : code;
}
