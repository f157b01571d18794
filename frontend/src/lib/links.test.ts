import { describe, expect, it } from 'vitest';
import { citationText, isStatement, safeLink } from './links';

describe('safeLink', () => {
  it.each(['https://attack.mitre.org/groups/G0007', 'http://example.org/'])('opens web pages: %s', (url) => {
    expect(safeLink(url)).toBe(url);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not a url', ''])('refuses %s', (url) => {
    expect(safeLink(url)).toBeNull();
  });

  it('has none where none is given', () => {
    expect(safeLink(null)).toBeNull();
  });
});

const report = { sourceName: 'report', externalId: null, url: null, description: null };
const statement = { ...report, externalId: 'marking-definition--1', description: 'Do not sell.' };

describe('isStatement', () => {
  it('tells terms of use from sources', () => {
    const named = { ...report, externalId: 'G0007', description: 'A group.' };
    expect([statement, named, { ...statement, description: null }].map(isStatement)).toEqual([true, false, false]);
  });
});

describe('citationText', () => {
  it('says the terms of use, never the id of the marking', () => {
    expect(citationText(statement)).toBe('Do not sell.');
  });

  it('names the source, its id and its address in one line', () => {
    expect(
      citationText({ ...report, sourceName: 'mitre-attack', externalId: 'G0007', url: 'https://x.example/' }),
    ).toBe('mitre-attack, G0007, https://x.example/');
  });

  it('leaves out what is not known', () => {
    expect(citationText({ ...report, url: '' })).toBe('report');
  });
});
