import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/dates';
import { signed } from '../../lib/probability';
import { Panel } from '../../ui/panel';
import { evidenceTimes } from './evidenceTimes';
import type { Hypothesis } from './reading';

/** Height of a row and of the axis, in pixels. */
const rowHeight = 18;
const axis = 26;

/** When the items that weigh for or against an actor were last seen; bigger marks weigh more. */
export function EvidenceTimeline({ hypothesis, asOf }: { hypothesis: Hypothesis; asOf: string }) {
  const { t, i18n } = useTranslation();
  const { marks, years, rows, undated } = useMemo(() => evidenceTimes(hypothesis, asOf), [hypothesis, asOf]);
  if (hypothesis.isUnknown) return null;
  const height = Math.max(2, rows) * rowHeight;
  return (
    <Panel title={t('behind.timeline', { name: hypothesis.name })}>
      {marks.length === 0 ? (
        <p>{t('behind.timelineNone')}</p>
      ) : (
        <div className="times" style={{ height: height + axis }} dir="ltr" data-testid="timeline">
          {years.map(({ year, at }) => (
            <span key={year} className="times-year num" style={{ insetInlineStart: `${at}%` }}>
              {year}
            </span>
          ))}
          <ol aria-label={t('behind.timeline', { name: hypothesis.name })}>
            {marks.map(({ line: { fact, weight }, at, row }) => {
              const words = t('behind.timelineItem', {
                title: fact.title,
                value: fact.value ?? t('common.unknown'),
                date: formatDay(fact.seenAt ?? '', i18n.language),
                weight: signed(weight, i18n.language),
              });
              const size = 7 + Math.min(8, Math.abs(weight) * 2.5);
              return (
                <li
                  key={fact.number}
                  title={words}
                  data-against={weight < 0}
                  style={{
                    insetInlineStart: `${at}%`,
                    top: height - (row + 1) * rowHeight + (rowHeight - size) / 2,
                    width: size,
                    height: size,
                  }}
                >
                  <span className="hidden-text">{words}</span>
                </li>
              );
            })}
          </ol>
        </div>
      )}
      <p className="quiet times-key">
        <span className="key-for" /> {t('behind.timelineFor')} <span className="key-against" />{' '}
        {t('behind.timelineAgainst')}
        {undated > 0 && <> · {t('behind.timelineUndated', { count: undated })}</>}
      </p>
    </Panel>
  );
}
