import address from './worker?worker&url';

/** The one address that may become a script of the page, for browsers that ask for a trusted one (Trusted Types, W3C). */
const policy = globalThis.trustedTypes?.createPolicy('layout-worker', {
  createScriptURL: (wanted) => {
    if (wanted !== address) throw new TypeError('The layout worker is the only script that is started');
    return wanted;
  },
});

/** A new worker that lays charts out. */
export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
