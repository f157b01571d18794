import { describe, expect, it } from 'vitest';
import { detailOf, motionArrowLimit, motionEdgeLimit, motionEdgesDrawn, realWidthLimit } from './detail';

describe('detailOf', () => {
  it('drops dashes, arrows and curves while moving above 1,500 visible edges', () => {
    const detail = detailOf({ moving: true, visibleEdges: motionEdgeLimit + 1, scale: 1 });
    expect(detail).toMatchObject({ dashes: false, arrows: false, curves: false, edgeBadges: false, stride: 1 });
  });

  it('keeps dashes and curves up to there, and everything at rest whatever the number', () => {
    const moving = detailOf({ moving: true, visibleEdges: motionEdgeLimit, scale: 1 });
    const resting = detailOf({ moving: false, visibleEdges: 40_000, scale: 1 });
    expect(moving).toMatchObject({ dashes: true, arrows: false, curves: true, stride: 1 });
    expect(resting).toMatchObject({ dashes: true, arrows: true, curves: true, stride: 1 });
  });

  it('keeps arrow heads while moving up to 700 visible edges', () => {
    const arrows = [motionArrowLimit, motionArrowLimit + 1].map((visibleEdges) =>
      detailOf({ moving: true, visibleEdges, scale: 1 }),
    );
    expect(arrows.map((detail) => detail.arrows)).toEqual([true, false]);
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
