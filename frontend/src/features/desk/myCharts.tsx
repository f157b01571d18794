import { IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ChartsDocument } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';

const most = 6;

/** The charts one worked on last, to go on with. */
export function MyCharts() {
  const { t, i18n } = useTranslation();
  const [result, refetch] = useQuery({ query: ChartsDocument });
  return (
    <Panel
      title={t('desk.charts')}
      flush
      actions={
        <Link to="/chart" search={{}}>
          {t('desk.newChart')}
        </Link>
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {({ charts }) =>
          charts.length === 0 ? (
            <EmptyState
              title={t('desk.noCharts')}
              help={t('desk.noChartsHelp')}
              icon={<IconTopologyStar3 size={24} />}
            />
          ) : (
            <ul className="list-plain" data-testid="my-charts">
              {charts.slice(0, most).map((chart) => (
                <li key={chart.id} className="row-between">
                  <Link className="entity-link" to="/chart" search={{ saved: chart.id }}>
                    <IconTopologyStar3 size={15} aria-hidden="true" />
                    <bdi>{chart.name}</bdi>
                  </Link>
                  <span className="row">
                    <time className="quiet num" dateTime={chart.updatedAt}>
                      {formatMoment(chart.updatedAt, i18n.language)}
                    </time>
                    <LabelChip handling={chart.handling} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
