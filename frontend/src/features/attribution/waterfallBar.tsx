/** One bar of the waterfall; its number stands beside it. */
export function WaterfallBar({
  sort,
  at: { start, size },
}: {
  sort: 'for' | 'against' | 'apart' | 'total';
  /** Per cent of the width. */
  at: { readonly start: number; readonly size: number };
}) {
  return (
    <svg className="waterfall" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={`bar-${sort}`}
        x={start}
        y={sort === 'against' ? 4 : 2}
        width={size}
        height={sort === 'against' ? 6 : 10}
      />
    </svg>
  );
}
