const height = 34;

/** How many relationships hold when, as bars; those outside of the period (shares of the width) are pale. */
export function TimeBars({ counts, from, to }: { counts: readonly number[]; from: number; to: number }) {
  const most = Math.max(1, ...counts);
  return (
    <svg
      className="time-bars"
      viewBox={`0 0 ${counts.length} ${height}`}
      preserveAspectRatio="none"
      height={height}
      aria-hidden="true"
    >
      {counts.map((count, bin) => {
        const middle = (bin + 0.5) / counts.length;
        const tall = count === 0 ? 0 : Math.max(2, (count / most) * height);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            key={bin}
            x={bin + 0.1}
            y={height - tall}
            width={0.8}
            height={tall}
            data-inside={middle >= from && middle <= to}
          />
        );
      })}
    </svg>
  );
}
