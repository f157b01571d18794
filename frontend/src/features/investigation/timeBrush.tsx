import { Button, SegmentedControl, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, endOf, histogramOf, type Span, spanOf, startOf } from '../../graph/model/period';
import { formatDay } from '../../lib/dates';
import { useHistory, useView, useWorkspace } from './context';
import { TimeBars } from './timeBars';
import { TimeRim } from './timeRim';

/** Days that one step of an arrow key moves a rim. */
const steps = { day: 1, month: 30, year: 365 } as const;
const bins = 96;

/** When the relationships on the chart hold; the two rims leave only those of a period. */
export function TimeBrush() {
  const { t } = useTranslation();
  const { document } = useHistory();
  const span = useMemo(() => spanOf(document.edges.values()), [document]);
  return (
    <section className="time" aria-label={t('chart.time.title')} data-testid="time-brush">
      {span === null ? <p className="quiet">{t('chart.time.none')}</p> : <Brush span={span} />}
    </section>
  );
}

function Brush({ span }: { span: Span }) {
  const { t, i18n } = useTranslation();
  const { view } = useWorkspace();
  const { document } = useHistory();
  const { filter } = useView((state) => state);
  const [step, setStep] = useState<keyof typeof steps>('month');
  const counts = useMemo(() => histogramOf(document.edges.values(), span, bins), [document, span]);
  const from = filter.from === null ? span.first : Math.max(span.first, Math.min(span.last, dayOf(filter.from)));
  const to = filter.to === null ? span.last : Math.max(from, Math.min(span.last, dayOf(filter.to)));
  const leave = (first: number, last: number) =>
    view.setState({
      filter: {
        ...filter,
        from: first <= span.first ? null : startOf(first),
        to: last >= span.last ? null : endOf(last),
      },
    });
  const day = (value: number) => formatDay(startOf(value), i18n.language);
  return (
    <>
      <header className="time-head">
        <b className="num">{t('common.until', { from: day(from), to: day(to) })}</b>
        <SegmentedControl
          size="xs"
          aria-label={t('chart.time.step')}
          value={step}
          onChange={(value) => setStep(value === 'day' || value === 'year' ? value : 'month')}
          data={(['day', 'month', 'year'] as const).map((value) => ({ value, label: t(`chart.time.steps.${value}`) }))}
        />
        {span.undated > 0 && (
          <Switch
            size="xs"
            label={t('chart.time.undated', { count: span.undated })}
            checked={filter.undated}
            onChange={(event) => view.setState({ filter: { ...filter, undated: event.currentTarget.checked } })}
          />
        )}
        {(filter.from !== null || filter.to !== null) && (
          <Button size="compact-xs" variant="subtle" onClick={() => leave(span.first, span.last)}>
            {t('chart.time.all')}
          </Button>
        )}
      </header>
      <div className="time-track">
        <TimeBars counts={counts} from={shareOf(from, span)} to={shareOf(to + 1, span)} />
        <TimeRim
          label={t('chart.time.from')}
          value={from}
          span={span}
          step={steps[step]}
          onChange={(first) => leave(Math.min(first, to), to)}
        />
        <TimeRim
          label={t('chart.time.to')}
          value={to}
          span={span}
          step={steps[step]}
          onChange={(last) => leave(from, Math.max(last, from))}
        />
      </div>
    </>
  );
}

/** Where a day lies in the span, 0 to 1. */
function shareOf(day: number, { first, last }: Span): number {
  return (day - first) / (last - first + 1);
}
