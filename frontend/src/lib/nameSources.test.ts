import { describe, expect, it } from 'vitest';
import { nameSources, type SourcedName } from './nameSources';

const attack = { id: 's:1', name: 'MITRE ATT&CK', isProtected: false };
const galaxy = { id: 's:2', name: 'MISP galaxy', isProtected: false };
const names: SourcedName[] = [
  { name: 'APT28', source: attack },
  { name: 'Grizzly Steppe', source: galaxy },
  { name: 'GRIZZLY-STEPPE', source: attack },
  { name: 'grizzly steppe', source: galaxy },
  { name: 'Grizzly Steppe', source: null },
];

describe('nameSources', () => {
  it('names each source of the name once, however it is written', () => {
    expect(nameSources(names, 'Grizzly Steppe')).toEqual([galaxy, attack]);
  });

  it('names nobody for a name that nobody gives', () => {
    expect(nameSources(names, 'Sofacy')).toEqual([]);
  });

  it('compares names without letters as they are written', () => {
    expect(nameSources([{ name: '!!', source: attack }], '??')).toEqual([]);
  });
});
