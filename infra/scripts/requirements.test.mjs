import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotnetFault, nodeFault } from './requirements.mjs';

test('NodeFault_NewEnough_IsNone', () => {
  assert.deepEqual(['20.19.0', '20.20.2', '22.0.0', '24.1.0'].map(nodeFault), Array(4).fill(undefined));
});

test('NodeFault_TooOld_NamesBothVersions', () => {
  assert.equal(nodeFault('18.20.1'), 'Node 20.19 or newer is needed, this is 18.20.1. See https://nodejs.org');
});

test('DotnetFault_SdkPresent_IsNone', () => {
  assert.equal(dotnetFault({ code: 0, output: '8.0.100 [/usr/sdk]\n10.0.401 [/usr/sdk]\n' }), undefined);
});

test('DotnetFault_OnlyOlderSdks_ListsThem', () => {
  const expected = 'The .NET SDK 10.0 is needed, installed: 8.0.100, 9.0.2. See https://dotnet.microsoft.com/download';
  assert.equal(dotnetFault({ code: 0, output: '8.0.100 [/usr/sdk]\n9.0.2 [/usr/sdk]\n' }), expected);
});

test('DotnetFault_RuntimeWithoutSdk_SaysNone', () => {
  assert.match(dotnetFault({ code: 0, output: '' }), /installed: none/);
});

test('DotnetFault_NoCommand_SaysSo', () => {
  assert.match(dotnetFault({ code: 127, output: 'ENOENT' }), /"dotnet" does not run/);
});
