import { useTranslation } from 'react-i18next';
import type { RequestBriefFragment } from '../../api/gql/graphql';
import { dueWords, timeLeft } from '../../lib/clock';
import { formatMoment } from '../../lib/dates';
import { useNow } from '../../lib/useNow';

type Period = RequestBriefFragment['periods'][number];

const everyMs = 30_000;

/** The clock that runs out first, in words; one that is over, or within a quarter of its end, stands out. */
export function ClockText({ request }: { request: Pick<RequestBriefFragment, 'periods' | 'timeZone'> }) {
  const { t } = useTranslation();
  const [first] = request.periods
    .filter(({ isRunning }) => isRunning)
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  if (first === undefined) return <span className="quiet">{t('requests.noClock')}</span>;
  return <PeriodText period={first} timeZone={request.timeZone} />;
}

/** "2 days 4 hours left, due Mon 14 Dec 24:00 Warsaw". */
export function PeriodText({ period, timeZone }: { period: Period; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const now = useNow(everyMs);
  const due = dueWords(period.dueAt, period.countedIn, timeZone, i18n.language);
  if (period.actedAt !== null) {
    const at = formatMoment(period.actedAt, i18n.language);
    return <span>{t(period.actedAt > period.dueAt ? 'requests.actedLate' : 'requests.acted', { at })}</span>;
  }
  const left = timeLeft(period.dueAt, now);
  const time = [
    left.days > 0 ? t('requests.days', { count: left.days }) : null,
    left.days > 0 || left.hours > 0 ? t('requests.hours', { count: left.hours }) : null,
    left.days === 0 ? t('requests.minutes', { count: left.minutes }) : null,
  ].filter((part) => part !== null);
  const whole = Date.parse(period.dueAt) - Date.parse(period.startedAt);
  const soon = Date.parse(period.dueAt) - now < whole / 4;
  const text = t(left.isOver ? 'requests.over' : 'requests.left', { time: time.join(' '), due });
  return <span className={left.isOver ? 'tag tag-bad' : soon ? 'tag tag-warn' : 'num'}>{text}</span>;
}
