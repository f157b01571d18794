import { useTranslation } from 'react-i18next';
import { PlannedActionsDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { PlanForm } from './planForm';
import { PlanItem } from './planItem';

/** What the desk plans to do, when and where; other desks whose plans meet it learn of it by its policy. */
export function PlansPage() {
  const { t } = useTranslation();
  const pages = usePages(
    PlannedActionsDocument,
    (after) => ({ after }),
    ({ plannedActions }) => plannedActions,
  );
  const changed = () => pages.refetch({ requestPolicy: 'network-only' });
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('plans.title')}</h1>
      </div>
      <Panel title={t('plans.form')}>
        <PlanForm onPlanned={changed} />
      </Panel>
      <Panel title={t('plans.list')} flush>
        <Loaded result={pages.result} onRetry={pages.refetch}>
          {() =>
            pages.nodes.length === 0 ? (
              <EmptyState title={t('plans.none')} help={t('plans.noneHelp')} />
            ) : (
              <ul className="list-plain" data-testid="plans">
                {pages.nodes.map((plan) => (
                  <PlanItem key={plan.id} plan={plan} onChanged={changed} />
                ))}
              </ul>
            )
          }
        </Loaded>
        <MoreFoot pages={pages} />
      </Panel>
    </div>
  );
}
