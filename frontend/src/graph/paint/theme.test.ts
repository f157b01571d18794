import { describe, expect, it } from 'vitest';
import { categories } from '../model/kinds';
import { darkTheme, lightTheme } from './theme';

/** Relative luminance, WCAG 2.2 §1.4.3. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([lightTheme, darkTheme])('$name theme', (theme) => {
  it.each(categories)('draws the glyph of %s with a contrast of 3:1 on its body', (category) => {
    expect(contrast(theme.kinds[category].fill, theme.kinds[category].glyph)).toBeGreaterThanOrEqual(3);
  });

  it.each(categories)('sets the outline of %s off from the background by 3:1', (category) => {
    expect(contrast(theme.kinds[category].line, theme.background)).toBeGreaterThanOrEqual(3);
  });

  it('writes text with a contrast of 4.5:1', () => {
    const texts = [theme.text, theme.textQuiet].map((colour) => contrast(colour, theme.background));
    expect(Math.min(...texts, contrast(theme.badgeText, theme.badge))).toBeGreaterThanOrEqual(4.5);
  });

  it('draws edges, selection and focus with a contrast of 3:1', () => {
    const lines = [theme.edge, theme.accent, theme.focus].map((colour) => contrast(colour, theme.background));
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(3);
  });
});
