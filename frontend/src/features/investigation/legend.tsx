import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { openFilter, visibleElements } from '../../graph/model/filter';
import { useWords } from '../../i18n/words';
import { KindIcon } from '../../ui/kindIcon';
import { useHistory, useView, useWorkspace } from './context';
import { Crossing } from './crossing';
import { LegendRow } from './legendRow';
import { tally } from './tally';

const bands = ['confirmed', 'probable', 'possible', 'ungraded'] as const;

/** What is drawn how; each row is a filter. Filtered means gone, and said so. */
export function Legend() {
  const { t } = useTranslation();
  const words = useWords();
  const { view } = useWorkspace();
  const { document } = useHistory();
  const filter = useView((state) => state.filter);
  const { kinds, types } = tally(document);
  const { hiddenNodes, hiddenEdges } = visibleElements(document, filter);
  const hidden = hiddenNodes + hiddenEdges;
  const toggle = (field: 'excludedKinds' | 'excludedTypes', value: string) => {
    const next = new Set(filter[field]);
    if (!next.delete(value)) next.add(value);
    view.setState({ filter: { ...filter, [field]: next } });
  };
  return (
    <aside className="chart-legend" aria-label={t('chart.legend.title')} data-testid="legend">
      {kinds.length === 0 && <p className="legend-empty">{t('chart.legend.empty')}</p>}
      {kinds.length > 0 && <h3>{t('chart.legend.kinds')}</h3>}
      <ul>
        {kinds.map(({ value, count }) => (
          <LegendRow
            key={value}
            name={words.kind(value)}
            count={count}
            shown={!filter.excludedKinds.has(value)}
            onToggle={() => toggle('excludedKinds', value)}
          >
            <KindIcon kind={value} size={18} />
          </LegendRow>
        ))}
      </ul>
      {types.length > 0 && <h3>{t('chart.legend.relations')}</h3>}
      <ul>
        {types.map(({ value, count }) => (
          <LegendRow
            key={value}
            name={words.relation(value, 'OUT')}
            count={count}
            shown={!filter.excludedTypes.has(value)}
            onToggle={() => toggle('excludedTypes', value)}
          />
        ))}
      </ul>
      {types.length > 0 && (
        <>
          <h3>{t('chart.legend.confidence')}</h3>
          <label className="legend-slider">
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              value={filter.minimumConfidence}
              aria-label={t('chart.legend.confidence')}
              onChange={(event) =>
                view.setState({ filter: { ...filter, minimumConfidence: Number(event.currentTarget.value) } })
              }
            />
            <span className="quiet num">
              {filter.minimumConfidence === 0
                ? t('chart.legend.confidenceAny')
                : t('chart.legend.confidenceFrom', { value: filter.minimumConfidence })}
            </span>
          </label>
          <ul className="legend-lines">
            {bands.map((band) => (
              <li key={band}>
                <svg width={36} height={8} aria-hidden="true">
                  <line x1={1} y1={4} x2={35} y2={4} className={`line-${band}`} />
                </svg>
                {t(`scales.band.${band}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Crossing />
      {hidden > 0 && (
        <div className="legend-hidden">
          <span className="tag tag-warn num" data-testid="hidden-count">
            {t('chart.legend.hidden', { count: hidden })}
          </span>
          <Button size="compact-xs" variant="subtle" onClick={() => showEverything()}>
            {t('chart.legend.reset')}
          </Button>
        </div>
      )}
    </aside>
  );

  function showEverything() {
    view.setState({ filter: openFilter });
  }
}
