// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../testing/renderScreen';
import { Diagram } from './reliability';

afterEach(cleanup);

const calibration = {
  regime: 'OBSERVABLES',
  set: 'past cases',
  cases: 20,
  isShipped: true,
  expectedError: 0.0444,
  brier: 0.1519,
  bins: [
    { predicted: 0.25, observed: 0.3, low: 0.1, high: 0.6, cases: 10 },
    { predicted: 0.9, observed: 1, low: 0.7, high: 1, cases: 10 },
  ],
} as const;

it('draws each bin where it was said and found, and says the same as a table', () => {
  const { container } = renderScreen(<Diagram calibration={{ ...calibration, bins: [...calibration.bins] }} />);
  const points = [...container.querySelectorAll('circle')].map((point) => [
    point.getAttribute('cx'),
    point.getAttribute('cy'),
  ]);
  expect(points).toEqual([
    ['50', '140'],
    ['180', '0'],
  ]);
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual(['25 %30 %10 % to 60 %10', '90 %99 %70 % to 99 %10']);
  expect(screen.getByText('Mean gap 0.044; Brier score 0.152')).toBeDefined();
});
