/** What the machine must have before anything else is tried. */
import { run } from './commands.mjs';

const neededNode = [20, 19];
const neededSdk = 10;

/** @returns {string | undefined} one line saying what is wrong, or nothing */
export function nodeFault(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const enough = major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1]);
  return enough ? undefined : `Node ${neededNode.join('.')} or newer is needed, this is ${version}. See https://nodejs.org`;
}

/** @param {{code: number, output: string}} answer of `dotnet --list-sdks` */
export function dotnetFault({ code, output }) {
  const hint = `The .NET SDK ${neededSdk}.0 is needed`;
  if (code !== 0) return `${hint}, but the command "dotnet" does not run. See https://dotnet.microsoft.com/download`;
  const versions = [...output.matchAll(/^(\d+)\.\S+/gm)];
  if (versions.some(([, major]) => Number(major) === neededSdk)) return undefined;
  const found = versions.length === 0 ? 'none' : versions.map(([version]) => version).join(', ');
  return `${hint}, installed: ${found}. See https://dotnet.microsoft.com/download`;
}

/** Ends the program with one clear line when Node or .NET is missing or too old. */
export async function requireTools() {
  const fault = nodeFault() ?? dotnetFault(await run('dotnet', ['--list-sdks']));
  if (fault === undefined) return;
  console.error(`attribution: ${fault}`);
  process.exit(1);
}
