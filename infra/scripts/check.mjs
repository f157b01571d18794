/** npm run check: everything that can be said without running a test: the build with its analyzers, types, lint. */
import { runSuites } from './runSuites.mjs';
import { prepareTests } from './setup.mjs';
import { explorerSuites } from './suites.mjs';

await prepareTests();
const withoutTests = explorerSuites().filter(({ name }) => !name.endsWith('unit tests'));
process.exitCode = (await runSuites([withoutTests])) ? 0 : 1;
