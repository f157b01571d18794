import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NearMatchesDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { OpenOrAll } from '../../ui/openOrAll';
import { PagedList } from '../../ui/pagedList';
import { Panel } from '../../ui/panel';
import { NearMatchItem } from './nearMatchItem';

/** Persons whom others asked for and who resemble targets of the own desk: somebody decides, and nothing is released before. */
export function NearMatchesPage() {
  const { t } = useTranslation();
  const [openOnly, setOpenOnly] = useState(true);
  const pages = usePages(
    NearMatchesDocument,
    (after) => ({ openOnly, after }),
    ({ nearMatches }) => nearMatches,
  );
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('nearMatches.title')}</h1>
      </div>
      <Panel
        title={t('nearMatches.list')}
        flush
        actions={
          <OpenOrAll
            words={{ show: t('nearMatches.show'), open: t('nearMatches.open'), all: t('nearMatches.all') }}
            openOnly={openOnly}
            onChange={setOpenOnly}
          />
        }
      >
        <p className="panel-note">{t('nearMatches.intro')}</p>
        <PagedList name="near-matches" none={t('nearMatches.none')} noneHelp={t('nearMatches.noneHelp')} pages={pages}>
          {(match) => (
            <NearMatchItem match={match} onChanged={() => pages.refetch({ requestPolicy: 'network-only' })} />
          )}
        </PagedList>
      </Panel>
    </div>
  );
}
