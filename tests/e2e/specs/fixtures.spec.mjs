/** What the browser tests read from the server they start. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedAccounts } from '../fixtures/server.mjs';

test('PrintedAccounts_FirstStart_AreReadAsNameAndPassword', () => {
  const output = 'Attribution is ready at http://127.0.0.1:5080\nSign in as\n  pl.analyst1   aB3-xyz\n  reg.officer1  Q9_q  Regional desk\n\nStop with Ctrl-C\n';
  assert.deepEqual(printedAccounts(output), { 'pl.analyst1': 'aB3-xyz', 'reg.officer1': 'Q9_q' });
});

test('PrintedAccounts_LaterStart_AreNone', () => {
  assert.deepEqual(printedAccounts('Attribution is ready at http://127.0.0.1:5080\n'), {});
});
