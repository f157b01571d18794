import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/dates';

/** Words of a period whose ends may be open. */
export function usePeriod() {
  const { t, i18n } = useTranslation();
  return (from: string | null, to: string | null): string => {
    const [first, last] = [from, to].map((day) => (day === null ? '' : formatDay(day, i18n.language)));
    if (from === null) return to === null ? t('common.undated') : t('common.before', { to: last });
    return to === null ? t('common.since', { from: first }) : t('common.until', { from: first, to: last });
  };
}
