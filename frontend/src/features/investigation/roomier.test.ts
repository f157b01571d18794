import { describe, expect, it } from 'vitest';
import { entityId } from '../../graph/model/elements';
import { roomier } from './roomier';

const at = (...points: [number, number][]) => new Map(points.map(([x, y], index) => [entityId(`${index}`), { x, y }]));

describe('roomier', () => {
  it('stretches a wide layout upwards, its width kept', () => {
    expect(roomier(at([0, 0], [260, 100]))).toEqual(at([0, 0], [260, 200]));
  });

  it('stretches no more than the eye follows', () => {
    expect(roomier(at([0, 0], [10_000, 100]))).toEqual(at([0, 0], [10_000, 250]));
  });

  it('leaves a square, a line and nothing as they are', () => {
    for (const places of [at([0, 0], [100, 100]), at([0, 0], [100, 0]), at()]) expect(roomier(places)).toEqual(places);
  });
});
