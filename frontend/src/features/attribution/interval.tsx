/** A probability as a point on a line from 0 to 1, with its 90 % interval as a band; said in words beside it. */
export function Interval({ probability, low, high }: { probability: number; low: number | null; high: number | null }) {
  return (
    <svg className="interval" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="interval-line" x={0} y={4.5} width={100} height={1} />
      {low !== null && high !== null && (
        <rect className="interval-band" x={low * 100} y={2.5} width={Math.max(1, (high - low) * 100)} height={5} />
      )}
      <rect className="interval-point" x={Math.min(98, probability * 100)} y={0} width={2} height={10} />
    </svg>
  );
}
