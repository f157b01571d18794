import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ConsentsDocument, MeDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { OpenOrAll } from '../../ui/openOrAll';
import { PagedList } from '../../ui/pagedList';
import { Panel } from '../../ui/panel';
import { ConsentItem } from './consentItem';

/** What the own desk is asked to allow, and what it asked of others. */
export function ConsentsPage() {
  const { t } = useTranslation();
  const [openOnly, setOpenOnly] = useState(true);
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const pages = usePages(
    ConsentsDocument,
    (after) => ({ openOnly, after }),
    ({ consents }) => consents,
  );
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('consents.title')}</h1>
      </div>
      <Panel
        title={t('consents.list')}
        flush
        actions={
          <OpenOrAll
            words={{ show: t('consents.show'), open: t('consents.open'), all: t('consents.all') }}
            openOnly={openOnly}
            onChange={setOpenOnly}
          />
        }
      >
        <p className="panel-note">{t('consents.intro')}</p>
        <PagedList name="consents" none={t('consents.none')} noneHelp={t('consents.noneHelp')} pages={pages}>
          {(consent) => (
            <ConsentItem
              consent={consent}
              unit={who?.me.unit.id ?? ''}
              mayAnswer={who?.me.rights.includes('weaken-label') ?? false}
              onChanged={() => pages.refetch({ requestPolicy: 'network-only' })}
            />
          )}
        </PagedList>
      </Panel>
    </div>
  );
}
