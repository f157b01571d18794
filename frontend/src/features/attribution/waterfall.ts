/** One bar of a waterfall: where the sum stood before it and after it, as weights. */
export interface Bar {
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  /** How often the actor was seen before; begins at nought. */
  readonly prior: Bar;
  /** One per weight, in their order; each begins where the one before ended. */
  readonly lines: readonly Bar[];
  readonly total: Bar;
  /** The least and the greatest value that any bar reaches, nought included. */
  readonly least: number;
  readonly most: number;
}

/** The way from the prior over each weight to the total, as itemised: nothing is drawn that does not add up. */
export function waterfall(prior: number, weights: readonly number[]): Waterfall {
  let sum = prior;
  const lines = weights.map((weight): Bar => {
    const from = sum;
    sum += weight;
    return { from, to: sum };
  });
  const ends = [0, prior, ...lines.map(({ to }) => to)];
  return {
    prior: { from: 0, to: prior },
    lines,
    total: { from: 0, to: sum },
    least: Math.min(...ends),
    most: Math.max(...ends),
  };
}

/** Where a bar lies between the least and the most, in per cent from the start, at least a hair wide. */
export function extent({ from, to }: Bar, { least, most }: Pick<Waterfall, 'least' | 'most'>) {
  const span = most - least || 1;
  const start = ((Math.min(from, to) - least) / span) * 100;
  const size = (Math.abs(to - from) / span) * 100;
  return { start, size: Math.max(0.4, Math.min(size, 100 - start)) };
}
