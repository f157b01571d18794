import { useTranslation } from 'react-i18next';
import { useNow } from '../../lib/useNow';
import { clockText, millisecondsLeft } from './standing';

/** Counts down, second by second. Those who listen to the screen are not told each of them. */
export function TimeLeft({ endsAt }: { endsAt: string | null }) {
  const { t } = useTranslation();
  const now = useNow(1_000);
  return (
    <span className="num" role="timer" aria-live="off">
      {t('breakGlass.left', { time: clockText(millisecondsLeft(endsAt, now)) })}
    </span>
  );
}
