import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DeskDocument } from '../../api/gql/graphql';
import { formatDay } from '../../lib/dates';
import { useNoticeNews } from '../../live/useNoticeNews';
import { Jurisdictions } from '../../ui/jurisdictions';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { DeskItem } from './deskItem';

/** Rows before one asks for the rest. */
const firstRows = 10;

/** What waits for the desk, most urgent first, and what changed in its region since yesterday. */
export function DeskItems() {
  const { t, i18n } = useTranslation();
  const [result, refetch] = useQuery({ query: DeskDocument });
  useNoticeNews(useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]));
  const [all, setAll] = useState(false);
  const desk = result.data?.desk;
  return (
    <Panel
      title={t('desk.waiting')}
      count={desk?.items.length}
      flush
      actions={
        desk !== undefined && (
          <span className="row quiet">
            <Jurisdictions codes={desk.region} />
            {t('desk.since', { day: formatDay(desk.since, i18n.language) })}
          </span>
        )
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {({ desk: { items } }) =>
          items.length === 0 ? (
            <EmptyState title={t('desk.nothingWaits')} help={t('desk.nothingWaitsHelp')} />
          ) : (
            <>
              <ul className="list-plain" data-testid="desk-items">
                {items.slice(0, all ? items.length : firstRows).map((item) => (
                  <DeskItem key={keyOf(item)} item={item} />
                ))}
              </ul>
              {!all && items.length > firstRows && (
                <div className="row form-foot">
                  <Button variant="default" size="xs" onClick={() => setAll(true)}>
                    {t('desk.showAll', { count: items.length })}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

type Item = Parameters<typeof DeskItem>[0]['item'];

const keyOf = ({ topic, clock, notice, case: own, other, entity }: Item) =>
  [topic, clock?.requestId, clock?.ends, notice?.id, own?.id, other?.id, entity?.id].join(' ');
