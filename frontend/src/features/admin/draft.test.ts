import { describe, expect, it } from 'vitest';
import type { DeskAccount } from '../../api/admin';
import { asService, changeOf, emptyDraft, faultOfDraft } from './draft';

const account: DeskAccount = {
  name: 'pl.analyst2',
  unitId: 'PL-CYB',
  roles: ['analyst', 'supervisor'],
  clearance: 'RESTRICTED',
  compartments: ['op-north'],
  service: false,
  disabled: false,
  lockedUntil: null,
  createdAt: null,
  lastSignInAt: null,
};

describe('faultOfDraft', () => {
  it.each(['', 'a', 'Pl.Analyst', 'pl analyst', 'ä.b', 'x'.repeat(65)])('refuses the name %j', (name) =>
    expect(faultOfDraft({ name, roles: ['analyst'] })).toBe('badName'),
  );

  it('lets names of the server’s form pass', () =>
    expect(faultOfDraft({ name: ' pl.analyst-2_b ', roles: ['analyst'] })).toBeNull());

  it('asks for a role', () => expect(faultOfDraft({ name: 'pl.analyst2', roles: [] })).toBe('noRole'));
});

describe('asService', () => {
  it('gives a tool the role of tools and a person that of analysts', () => {
    const tool = asService({ ...emptyDraft, name: 'feed', roles: ['supervisor'] }, true);
    expect([tool, asService(tool, false).roles]).toEqual([
      { ...emptyDraft, name: 'feed', roles: ['tool'], service: true },
      ['analyst'],
    ]);
  });

  it('keeps the roles where nothing changes', () => {
    const draft = { ...emptyDraft, roles: ['supervisor'] };
    expect(asService(draft, false)).toBe(draft);
  });
});

describe('changeOf', () => {
  it('sends nothing where nothing differs but the order', () =>
    expect(
      changeOf(account, { roles: ['supervisor', 'analyst'], clearance: 'RESTRICTED', compartments: ['op-north'] }),
    ).toBeNull());

  it('sends only what differs', () =>
    expect(changeOf(account, { ...account, roles: ['analyst'], compartments: [] })).toEqual({
      roles: ['analyst'],
      compartments: [],
    }));
});
