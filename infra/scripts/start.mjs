/** npm start: sets up what is missing, then runs the server in front. Arguments are the server's (--port, --data, --store, --empty). */
import { runInFront } from './commands.mjs';
import { serverAssembly } from './paths.mjs';
import { productEnvironment } from './product.mjs';
import { prepareProduct } from './setup.mjs';

await prepareProduct();
await runInFront('dotnet', [serverAssembly, 'serve', ...process.argv.slice(2)], productEnvironment());
