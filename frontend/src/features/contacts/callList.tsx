import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallsDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { OpenOrAll } from '../../ui/openOrAll';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { CallItem } from './callItem';

/** Urgent calls that the own desk made or got. */
export function CallList({ own }: { own: string }) {
  const { t } = useTranslation();
  const [openOnly, setOpenOnly] = useState(true);
  const pages = usePages(
    CallsDocument,
    (after) => ({ openOnly, after }),
    ({ calls }) => calls,
  );
  return (
    <Panel
      title={t('calls.title')}
      flush
      actions={
        <OpenOrAll
          words={{ show: t('calls.show'), open: t('calls.open'), all: t('calls.all') }}
          openOnly={openOnly}
          onChange={setOpenOnly}
        />
      }
    >
      <Loaded result={pages.result} onRetry={pages.refetch}>
        {() =>
          pages.nodes.length === 0 ? (
            <EmptyState title={t('calls.none')} help={t('calls.noneHelp')} />
          ) : (
            <ul className="list-plain" data-testid="calls">
              {pages.nodes.map((call) => (
                <CallItem
                  key={call.id}
                  call={call}
                  own={own}
                  onChanged={() => pages.refetch({ requestPolicy: 'network-only' })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <MoreFoot pages={pages} />
    </Panel>
  );
}
