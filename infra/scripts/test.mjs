/** npm test: sets up what is missing, then runs every test there is: backend, explorer, scripts, browser. */
import { runSuites } from './runSuites.mjs';
import { prepareTests } from './setup.mjs';
import { backendSuites, browserSuites, explorerSuites, scriptSuites } from './suites.mjs';

await prepareTests();
// The browser's tests measure frames, so nothing runs beside them.
const green = await runSuites([[...backendSuites(), ...explorerSuites(), ...scriptSuites()], browserSuites()]);
process.exitCode = green ? 0 : 1;
