import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day, Span } from '../../graph/model/period';
import { startOf } from '../../graph/model/period';
import { formatDay } from '../../lib/dates';

const directions: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** One rim of the period: by pointer to the day, by arrow key a step further. */
export function TimeRim({
  label,
  value,
  span,
  step,
  onChange,
}: {
  label: string;
  value: Day;
  span: Span;
  /** Days. */
  step: number;
  onChange: (day: Day) => void;
}) {
  const { i18n } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (direction === undefined) return;
    // The field's own steps count from the first day, and would never reach the last.
    event.preventDefault();
    onChange(Math.max(span.first, Math.min(span.last, value + direction * step)));
  };
  return (
    <input
      type="range"
      min={span.first}
      max={span.last}
      value={value}
      aria-label={label}
      aria-valuetext={formatDay(startOf(value), i18n.language)}
      onKeyDown={onKeyDown}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
