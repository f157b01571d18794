// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../testing/renderScreen';
import { EvidenceTimeline } from './evidenceTimeline';
import { fact, hypothesis, line } from './fixtures';

afterEach(cleanup);

it('says each dated item in words, and how many are undated', () => {
  const lines = [
    line(1, -0.4, { fact: fact(1, { seenAt: '2025-03-01T00:00:00Z' }) }),
    line(2, 1.25, { fact: fact(2, { seenAt: '2024-03-01T00:00:00Z' }) }),
    line(3, 1),
  ];
  const shown = { ...hypothesis('APT28', []), lines };
  renderScreen(<EvidenceTimeline hypothesis={shown} asOf="2026-01-01T00:00:00Z" />);
  expect(screen.getAllByRole('listitem').map((item) => [item.textContent, item.dataset.against])).toEqual([
    ['IP address 192.0.2.2, 1 Mar 2024, weight +1.25', 'false'],
    ['IP address 192.0.2.1, 1 Mar 2025, weight −0.40', 'true'],
  ]);
  expect(screen.getByText(/1 item is undated/)).toBeDefined();
});

it('draws nothing for "none of them"', () => {
  renderScreen(
    <EvidenceTimeline hypothesis={hypothesis('None', [], { isUnknown: true })} asOf="2026-01-01T00:00:00Z" />,
  );
  expect(screen.queryByRole('region')).toBeNull();
});
