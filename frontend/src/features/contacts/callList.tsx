import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallsDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { OpenOrAll } from '../../ui/openOrAll';
import { PagedList } from '../../ui/pagedList';
import { Panel } from '../../ui/panel';
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
      <PagedList name="calls" none={t('calls.none')} noneHelp={t('calls.noneHelp')} pages={pages}>
        {(call) => (
          <CallItem call={call} own={own} onChanged={() => pages.refetch({ requestPolicy: 'network-only' })} />
        )}
      </PagedList>
    </Panel>
  );
}
