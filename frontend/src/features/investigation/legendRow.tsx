import type { ReactNode } from 'react';

/** One row of the legend: shows or hides what it names. */
export function LegendRow({
  name,
  count,
  shown,
  onToggle,
  children,
}: {
  name: string;
  count: number;
  shown: boolean;
  onToggle: () => void;
  children?: ReactNode;
}) {
  return (
    <li>
      <button type="button" className="legend-row" aria-pressed={shown} onClick={onToggle}>
        {children}
        <span className="legend-name">{name}</span> <span className="num quiet">{count}</span>
      </button>
    </li>
  );
}
