import { describe, expect, it } from 'vitest';
import { draftOfItem, emptyItem, itemOf, type PreserveDraft } from './preserveDraft';

const sound: PreserveDraft = {
  ...emptyItem,
  what: ' Logs ',
  holder: 'Hosting SRL',
  place: 'Cluj',
  country: 'RO',
  purpose: 'national-investigation',
  reason: 'Kept for 30 days',
};

describe('an item to be preserved', () => {
  it('has trimmed texts, and leaves out what is not known', () => {
    expect(itemOf(sound)).toEqual({
      what: 'Logs',
      holder: 'Hosting SRL',
      place: 'Cluj',
      country: 'RO',
      purpose: 'national-investigation',
      reason: 'Kept for 30 days',
    });
  });

  it('is none while something is missing', () => {
    const missing: Partial<PreserveDraft>[] = [
      { what: ' ' },
      { holder: '' },
      { place: '' },
      { country: null },
      { purpose: null },
      { reason: '' },
    ];
    expect(missing.map((part) => itemOf({ ...sound, ...part }))).toEqual(missing.map(() => null));
  });

  it('is the same after it was opened to be changed', () => {
    const there = {
      what: 'Logs',
      holder: 'Hosting SRL',
      place: 'Cluj',
      country: 'RO',
      purpose: 'p',
      reason: 'r',
      routeUnit: { id: 'RO-CYB' },
      vanishesAt: '2026-12-01T09:30:00.000Z',
    };
    const { routeUnit, ...rest } = there;
    expect(itemOf(draftOfItem(there))).toEqual({ ...rest, routeUnitId: routeUnit.id });
  });
});
