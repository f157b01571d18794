import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationsDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { LabelChip } from '../../ui/labelChip';
import { PagedList } from '../../ui/pagedList';
import { Panel } from '../../ui/panel';
import { Invitations } from './invitations';
import { OpenOperationDialog } from './openOperationDialog';
import { usePeriod } from './usePeriod';

/** The operations that the own desk takes part in, and those it is asked to join. */
export function OperationsPage() {
  const { t } = useTranslation();
  const period = usePeriod();
  const [opening, setOpening] = useState(false);
  const pages = usePages(
    OperationsDocument,
    (after) => ({ after }),
    ({ operations }) => operations,
  );
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('jointOperations.title')}</h1>
        <Button onClick={() => setOpening(true)}>{t('jointOperations.open')}</Button>
      </div>
      <Invitations onAnswered={() => pages.refetch({ requestPolicy: 'network-only' })} />
      <Panel title={t('jointOperations.list')} flush>
        <p className="panel-note">{t('jointOperations.intro')}</p>
        <PagedList
          name="operations"
          none={t('jointOperations.none')}
          noneHelp={t('jointOperations.noneHelp')}
          pages={pages}
        >
          {(operation) => (
            <li>
              <div className="row wrap">
                <Link to="/operations/$id" params={{ id: operation.id }}>
                  <b>{operation.codeName}</b>
                </Link>
                <LabelChip handling={operation.handling} />
                <span className="tag">{t(`jointOperations.states.${operation.state}`)}</span>
              </div>
              <div className="note-meta">
                <span>{t('jointOperations.lead', { desk: operation.lead.name })}</span>
                <span>{period(operation.startsOn, operation.endsOn)}</span>
              </div>
            </li>
          )}
        </PagedList>
      </Panel>
      <OpenOperationDialog opened={opening} onClose={() => setOpening(false)} />
    </div>
  );
}
