import { useTranslation } from 'react-i18next';
import { formatDay } from '../lib/dates';

/** A period in words; open ends are said, not drawn. */
export function Period({ from, to }: { from: string | null; to: string | null }) {
  const { t, i18n } = useTranslation();
  const day = (instant: string) => formatDay(instant, i18n.language);
  if (from !== null && to !== null) {
    const same = day(from) === day(to);
    return <span className="num">{same ? day(from) : t('common.until', { from: day(from), to: day(to) })}</span>;
  }
  if (from !== null) return <span className="num">{t('common.since', { from: day(from) })}</span>;
  if (to !== null) return <span className="num">{t('common.before', { to: day(to) })}</span>;
  return <span className="quiet">{t('common.undated')}</span>;
}
