import type { Category } from '../model/kinds';

/** Colours of one family of kinds. */
export interface KindColour {
  /** Body of the node. */
  readonly fill: string;
  /** Its outline, and the swatch in legends. */
  readonly line: string;
  /** The glyph on the body. */
  readonly glyph: string;
}

/** Every colour and font the painters use; handed in, so that the chart follows the page. */
export interface ChartTheme {
  readonly name: 'light' | 'dark';
  readonly background: string;
  /** Dots of the background grid. */
  readonly grid: string;
  readonly edge: string;
  /** Edges without a stated confidence, and edges while something else is in focus. */
  readonly edgeQuiet: string;
  readonly text: string;
  readonly textQuiet: string;
  /** Drawn around labels so that they stay legible over lines. */
  readonly halo: string;
  /** Selected elements and the lasso. */
  readonly accent: string;
  readonly accentSoft: string;
  /** Keyboard focus; differs from the selection in shape too. */
  readonly focus: string;
  readonly badge: string;
  readonly badgeText: string;
  readonly badgeLine: string;
  /** Jurisdictions at a node that several have in a case. */
  readonly crossing: string;
  readonly crossingText: string;
  readonly crossingLine: string;
  readonly kinds: Readonly<Record<Category, KindColour>>;
  readonly font: string;
}

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "DejaVu Sans", sans-serif';

/** Hues follow Okabe and Ito (2008), darkened or lightened until glyph on fill has a contrast of 3:1 or more. */
export const lightTheme: ChartTheme = {
  name: 'light',
  background: '#f8f9fb',
  grid: '#e3e6eb',
  edge: '#6b7585',
  edgeQuiet: '#a9b1be',
  text: '#1b2330',
  textQuiet: '#566072',
  halo: '#f8f9fb',
  accent: '#1c5fd6',
  accentSoft: 'rgba(28, 95, 214, 0.12)',
  focus: '#0b1220',
  badge: '#ffffff',
  badgeText: '#2b3444',
  badgeLine: '#8b95a5',
  crossing: '#fff3d9',
  crossingText: '#7a4d00',
  crossingLine: '#d98e04',
  kinds: {
    actor: { fill: '#b23a0e', line: '#8a2b08', glyph: '#ffffff' },
    person: { fill: '#0069a8', line: '#004f80', glyph: '#ffffff' },
    event: { fill: '#a84a86', line: '#833567', glyph: '#ffffff' },
    capability: { fill: '#5a4fa8', line: '#443b85', glyph: '#ffffff' },
    technique: { fill: '#6d5b00', line: '#524500', glyph: '#ffffff' },
    infrastructure: { fill: '#007a5c', line: '#005c45', glyph: '#ffffff' },
    money: { fill: '#d98e04', line: '#9c6500', glyph: '#221700' },
    record: { fill: '#56b4e9', line: '#2682b5', glyph: '#04263a' },
    other: { fill: '#6a7382', line: '#4d5563', glyph: '#ffffff' },
  },
  font,
};

export const darkTheme: ChartTheme = {
  name: 'dark',
  background: '#14181f',
  grid: '#232a34',
  edge: '#8d98a8',
  edgeQuiet: '#4c5665',
  text: '#e8ecf2',
  textQuiet: '#a3adbb',
  halo: '#14181f',
  accent: '#6ea8ff',
  accentSoft: 'rgba(110, 168, 255, 0.16)',
  focus: '#ffffff',
  badge: '#232a34',
  badgeText: '#e8ecf2',
  badgeLine: '#5d6878',
  crossing: '#38290d',
  crossingText: '#f0c268',
  crossingLine: '#8a6a1f',
  kinds: {
    actor: { fill: '#e8743b', line: '#f5a47c', glyph: '#240d02' },
    person: { fill: '#3f9bdc', line: '#86c4f0', glyph: '#021522' },
    event: { fill: '#d583b8', line: '#ecb4d7', glyph: '#2a0a1e' },
    capability: { fill: '#9a90e6', line: '#c2bcf5', glyph: '#120d33' },
    technique: { fill: '#cbb63a', line: '#e6d880', glyph: '#211c00' },
    infrastructure: { fill: '#2fae8a', line: '#7fd6bd', glyph: '#00201a' },
    money: { fill: '#f0b23c', line: '#f8d48c', glyph: '#241800' },
    record: { fill: '#8ecdf2', line: '#c3e5fa', glyph: '#04263a' },
    other: { fill: '#8c96a5', line: '#b7bfca', glyph: '#11151b' },
  },
  font,
};
