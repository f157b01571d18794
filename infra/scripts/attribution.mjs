/** npm run attribution -- <verb>: the built command line as it is. Standard output is the command's alone. */
import { runInFront } from './commands.mjs';
import { serverAssembly } from './paths.mjs';
import { productEnvironment } from './product.mjs';
import { prepareCommandLine } from './setup.mjs';

await prepareCommandLine();
await runInFront('dotnet', [serverAssembly, ...process.argv.slice(2)], productEnvironment());
