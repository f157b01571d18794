import { useTranslation } from 'react-i18next';
import { confidenceBand } from '../graph/model/kinds';

/** Confidence 0–100 with its band in words, drawn with the same line as on the chart. */
export function Confidence({ value, compact = false }: { value: number | null; compact?: boolean }) {
  const { t } = useTranslation();
  const band = confidenceBand(value);
  return (
    <span className="confidence" data-band={band}>
      <svg width={28} height={8} aria-hidden="true">
        <line x1={1} y1={4} x2={27} y2={4} className={`line-${band}`} />
      </svg>
      {value === null ? null : <span className="num">{value}</span>}
      {compact && value !== null ? null : <span className="quiet">{t(`scales.band.${band}`)}</span>}
    </span>
  );
}
