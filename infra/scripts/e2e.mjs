/** npm run e2e [-- part-of-a-spec's-name …]: the tests in a real browser on the built product. */
import { runSuites } from './runSuites.mjs';
import { prepareProduct } from './setup.mjs';
import { browserSuites } from './suites.mjs';

await prepareProduct();
process.exitCode = (await runSuites([browserSuites(process.argv.slice(2))])) ? 0 : 1;
