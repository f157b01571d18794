// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../testing/renderScreen';
import { nextSteps } from './decideDialog';
import { HypothesisMatrix } from './hypothesisMatrix';
import type { HypothesisSet, Stated } from './stated';

afterEach(cleanup);

const stated = (id: string, status: Stated['status']): Stated => ({
  id,
  statement: `Statement ${id}`,
  status,
  author: 'pl.analyst1',
  reviewer: null,
  reason: null,
  isFromScorer: false,
  unitId: 'PL-CYB',
  version: 1,
  updatedAt: '2026-01-01T00:00:00Z',
  place: null,
  from: null,
  to: null,
  handling: {
    tlp: 'GREEN',
    pap: 'CLEAR',
    classification: 'NONE',
    handlingCodes: [],
    owners: [],
    releaseTo: [],
    expiresAt: null,
    text: 'TLP:GREEN',
  },
  actor: null,
  used: null,
  evidence: [],
});

it('says how each claim points for each hypothesis, and strikes out what was rejected', () => {
  const grade = { scheme: 'ADMIRALTY', text: 'B2: usually reliable, probably true' } as const;
  const set: HypothesisSet = {
    isContested: false,
    leastInconsistent: null,
    mostProbable: null,
    hypotheses: [stated('a', 'PROPOSED'), stated('b', 'REJECTED')],
    matrix: [
      {
        marks: ['FOR', 'AGAINST'],
        credibility: 0.8,
        diagnosticity: 1.6,
        claim: { id: 'c', grade, from: null, to: null },
      },
    ],
  };
  renderScreen(<HypothesisMatrix set={set} />);
  const [head, row] = within(screen.getByTestId('hypothesis-matrix')).getAllByRole('row');
  expect(row?.textContent).toBe('→B2: usually reliable, probably true+for−against1.60');
  expect(head?.querySelectorAll('[data-rejected="true"]')).toHaveLength(1);
});

it('offers only steps that may follow', () => {
  expect(nextSteps).toEqual({
    DRAFT: ['PROPOSED'],
    PROPOSED: ['AGREED', 'REJECTED', 'DRAFT'],
    AGREED: ['PROPOSED'],
    REJECTED: ['PROPOSED'],
  });
});
