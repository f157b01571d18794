// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen } from '../testing/renderScreen';
import { LabelChip } from './labelChip';

const handling = {
  tlp: 'AMBER_STRICT',
  pap: 'CLEAR',
  classification: 'NONE',
  handlingCodes: ['H1', 'H2'],
  owners: ['PL-CYB'],
  releaseTo: ['unit:RO-CYB', 'country:CZ'],
  expiresAt: '2027-01-31T00:00:00Z',
  text: 'TLP:AMBER+STRICT · PL-CYB',
} as const;

afterEach(cleanup);

describe('LabelChip', () => {
  it('shows TLP and codes', () => {
    renderScreen(
      <LabelChip handling={{ ...handling, handlingCodes: ['H1', 'H2'], owners: ['PL-CYB'], releaseTo: [] }} />,
    );
    expect(screen.getByTestId('label-chip').textContent).toBe('TLP:AMBER+STRICTH1 H2');
  });

  it('names who may see it to readers of a screen', () => {
    renderScreen(
      <LabelChip
        handling={{ ...handling, handlingCodes: ['H1'], owners: ['PL-CYB'], releaseTo: [...handling.releaseTo] }}
      />,
    );
    expect(screen.getByTestId('label-chip').getAttribute('aria-label')).toBe(
      'Handling label: TLP:AMBER+STRICT · PL-CYB; Owner: PL-CYB; Released to: RO-CYB, country:CZ; Handling codes: H1; Expires 31 Jan 2027',
    );
  });
});
