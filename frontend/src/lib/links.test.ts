import { describe, expect, it } from 'vitest';
import { citationText, safeLink } from './links';

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

describe('citationText', () => {
  it('names the source, its id and its address in one line', () => {
    expect(citationText({ sourceName: 'mitre-attack', externalId: 'G0007', url: 'https://x.example/' })).toBe(
      'mitre-attack, G0007, https://x.example/',
    );
  });

  it('leaves out what is not known', () => {
    expect(citationText({ sourceName: 'report', externalId: null, url: '' })).toBe('report');
  });
});
