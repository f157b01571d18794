import { expect, it } from 'vitest';
import { type DisclosureRow, disclosureCsv } from './disclosureCsv';

const row: DisclosureRow = {
  at: '2026-11-23T10:00:00Z',
  until: null,
  means: 'RELEASE',
  occasionId: 'release:1',
  by: 'pl.boss',
  reason: '=SUM(1)',
  itemCount: 2,
  unit: { id: 'RO-CYB', name: 'Romania' },
  items: [
    { id: 'record:1', handling: null },
    { id: 'record:2', handling: null },
  ],
  entities: [],
};

it('gives one line a thing, and no formula', () => {
  expect(disclosureCsv([row]).split('\r\n').slice(1, 3)).toEqual([
    "2026-11-23T10:00:00Z,,RO-CYB,RELEASE,release:1,pl.boss,'=SUM(1),record:1,",
    "2026-11-23T10:00:00Z,,RO-CYB,RELEASE,release:1,pl.boss,'=SUM(1),record:2,",
  ]);
});
