import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationsDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
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
        <Loaded result={pages.result} onRetry={pages.refetch}>
          {() =>
            pages.nodes.length === 0 ? (
              <EmptyState title={t('jointOperations.none')} help={t('jointOperations.noneHelp')} />
            ) : (
              <ul className="list-plain" data-testid="operations">
                {pages.nodes.map((operation) => (
                  <li key={operation.id}>
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
                ))}
              </ul>
            )
          }
        </Loaded>
        <MoreFoot pages={pages} />
      </Panel>
      <OpenOperationDialog opened={opening} onClose={() => setOpening(false)} />
    </div>
  );
}
