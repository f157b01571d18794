import { describe, expect, it } from 'vitest';
import { detailOf, motionEdgeLimit, motionEdgesDrawn, realWidthLimit } from './detail';

describe('detailOf', () => {
  it('drops dashes, arrows and curves while moving above 1,500 visible edges', () => {
    const detail = detailOf({ moving: true, visibleEdges: motionEdgeLimit + 1, scale: 1 });
    expect(detail).toMatchObject({ dashes: false, arrows: false, curves: false, edgeBadges: false, stride: 1 });
  });

  it('keeps them up to there, and at rest whatever the number', () => {
    for (const frame of [
      { moving: true, visibleEdges: motionEdgeLimit },
      { moving: false, visibleEdges: 40_000 },
    ]) {
      expect(detailOf({ ...frame, scale: 1 })).toMatchObject({ dashes: true, arrows: true, curves: true, stride: 1 });
    }
  });

  it.each([4_001, 10_000, 40_000])('draws about 4,000 of %i edges while moving', (visibleEdges) => {
    const { stride } = detailOf({ moving: true, visibleEdges, scale: 1 });
    expect(visibleEdges / stride).toBeLessThanOrEqual(motionEdgesDrawn);
    expect(visibleEdges / stride).toBeGreaterThan(motionEdgesDrawn / 2);
  });

  it('gives lines their width only up to 300 visible edges', () => {
    const widths = [realWidthLimit, realWidthLimit + 1].map((visibleEdges) =>
      detailOf({ moving: false, visibleEdges, scale: 1 }),
    );
    expect(widths.map(({ realWidths }) => realWidths)).toEqual([true, false]);
  });

  it('leaves texts and signs out when zoomed far out', () => {
    const far = detailOf({ moving: false, visibleEdges: 10, scale: 0.1 });
    expect(far).toMatchObject({ edgeLabels: false, edgeBadges: false, arrows: false, glyphs: false, marks: false });
  });
});
