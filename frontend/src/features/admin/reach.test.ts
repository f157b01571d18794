import { describe, expect, it } from 'vitest';
import type { DeskAccount } from '../../api/admin';
import { mayGive, reachOf } from './reach';

const roles = [
  { name: 'analyst', rights: ['read', 'record'] },
  { name: 'administrator', rights: ['read', 'administer'] },
  { name: 'auditor', rights: ['read-audit'] },
];

const own: DeskAccount = {
  name: 'pl.chief1',
  unitId: 'PL-CYB',
  roles: ['analyst', 'administrator'],
  clearance: 'FOR_OFFICIAL_USE_ONLY',
  compartments: ['op-north'],
  service: false,
  disabled: false,
  lockedUntil: null,
  createdAt: null,
  lastSignInAt: null,
};

describe('reachOf', () => {
  it('is what the administrator has himself', () =>
    expect(reachOf(own, roles)).toEqual({
      rights: ['read', 'record', 'administer'],
      clearances: ['NONE', 'FOR_OFFICIAL_USE_ONLY'],
      compartments: ['op-north'],
    }));

  it('is nothing where he is not known, or has a clearance that is not', () => {
    expect(reachOf(undefined, roles)).toEqual({ rights: [], clearances: [], compartments: [] });
    expect(reachOf({ ...own, clearance: 'COSMIC' }, roles).clearances).toEqual([]);
  });

  it('lets him give the roles that allow no more', () =>
    expect(roles.filter((role) => mayGive(reachOf(own, roles), role)).map(({ name }) => name)).toEqual([
      'analyst',
      'administrator',
    ]));
});
