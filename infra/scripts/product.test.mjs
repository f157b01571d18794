import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { frontendDist, root, samples } from './paths.mjs';
import { productEnvironment } from './product.mjs';

test('ProductEnvironment_CallerInRoot_AddsPagesAndSample', () => {
  const expected = { cwd: root, env: { Server__WebRoot: frontendDist, Server__SampleDirectory: samples, INIT_CWD: root } };
  assert.deepEqual(productEnvironment({ INIT_CWD: root }), expected);
});

test('ProductEnvironment_CallerElsewhere_KeepsTheRepositorysData', () => {
  const elsewhere = join(root, 'infra');
  const { cwd, env } = productEnvironment({ INIT_CWD: elsewhere });
  assert.deepEqual([cwd, env.Data__Directory], [elsewhere, join(root, 'data')]);
});

test('ProductEnvironment_OwnSettings_Win', () => {
  const own = { INIT_CWD: join(root, 'infra'), Data__Directory: 'mine', Server__WebRoot: 'pages', Server__SampleDirectory: 'facts' };
  assert.deepEqual(productEnvironment(own).env, own);
});
