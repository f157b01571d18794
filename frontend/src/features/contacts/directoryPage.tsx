import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DirectoryDocument, type DutyContactFieldsFragment, MeDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { CallList } from './callList';
import { DirectoryTable } from './directoryTable';
import { DutyContactForm } from './dutyContactForm';

/** Desks, regional desks and partners with their contacts around the clock, and the urgent calls of the own desk. */
export function DirectoryPage() {
  const { t } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const [keeping, setKeeping] = useState<{ contact: DutyContactFieldsFragment | null } | null>(null);
  const pages = usePages(
    DirectoryDocument,
    (after) => ({ after }),
    ({ directory }) => directory,
  );
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('directory.title')}</h1>
      </div>
      <CallList own={who?.me.unit.id ?? ''} />
      <Panel title={t('directory.units')} flush>
        <p className="panel-note">{t('directory.intro')}</p>
        <Loaded result={pages.result} onRetry={pages.refetch}>
          {() => (
            <DirectoryTable
              units={pages.nodes}
              own={who?.me.unit.id ?? ''}
              onKeep={who?.me.rights.includes('administer') === true ? ({ contact }) => setKeeping({ contact }) : null}
            />
          )}
        </Loaded>
        <MoreFoot pages={pages} />
      </Panel>
      {keeping !== null && (
        <DutyContactForm
          contact={keeping.contact}
          onClose={() => setKeeping(null)}
          onDone={() => {
            setKeeping(null);
            pages.refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
    </div>
  );
}
