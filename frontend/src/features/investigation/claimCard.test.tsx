// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen } from '../../testing/renderScreen';
import { type Claim, ClaimCard } from './claimCard';

const handling = answeredHandling();

const claim: Claim = {
  id: 'claim:1',
  version: 1,
  confidence: 60,
  statement: 'The same wallet paid for both servers.',
  provenanceCluster: null,
  validFrom: '2020-01-01T00:00:00Z',
  validTo: null,
  reportedAt: null,
  recordedAt: '2021-01-01T00:00:00Z',
  source: { id: 'source:1', name: 'Report 7', isProtected: false },
  grade: { scheme: 'ADMIRALTY', text: 'Admiralty B2: usually reliable; probably true' },
  citations: [
    {
      sourceName: 'mitre-attack',
      externalId: 'G0007',
      url: 'https://attack.mitre.org/groups/G0007',
      description: null,
    },
  ],
  handling,
  remarks: [],
};

afterEach(cleanup);

describe('ClaimCard', () => {
  it('says who claims it, how it is graded in words, and where it can be read', () => {
    renderScreen(<ClaimCard claim={claim} />);
    expect(screen.getByRole('heading', { name: 'Report 7' })).toBeDefined();
    expect(screen.getByText('Admiralty B2: usually reliable; probably true')).toBeDefined();
    expect(screen.getByRole('link', { name: /Open the source/ }).getAttribute('href')).toBe(
      'https://attack.mitre.org/groups/G0007',
    );
    expect(screen.getByRole('button', { name: 'Copy the citation' })).toBeDefined();
  });

  it('marks a claim that an opinion disagrees with, and shows the opinion', () => {
    const remark: Claim['remarks'][number] = {
      kind: 'OPINION',
      text: 'The loader does not fit.',
      opinion: 'disagree',
      source: { id: 'source:2', name: 'RO-CYB' },
      handling,
    };
    renderScreen(<ClaimCard claim={{ ...claim, remarks: [remark] }} />);
    expect(screen.getByText('Contradicted')).toBeDefined();
    expect(screen.getByText('The loader does not fit.')).toBeDefined();
  });

  it('never makes a link of an address that is no web page', () => {
    const citation = { sourceName: 'x', externalId: null, url: 'javascript:alert(1)', description: null };
    renderScreen(<ClaimCard claim={{ ...claim, citations: [citation] }} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

function answeredHandling(): Claim['handling'] {
  return {
    tlp: 'GREEN',
    pap: 'CLEAR',
    classification: 'NONE',
    handlingCodes: [],
    owners: ['PL-CYB'],
    releaseTo: ['everyone'],
    expiresAt: null,
    text: 'TLP:GREEN',
  };
}
