import { useTranslation } from 'react-i18next';
import { PlannedActionsDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { PagedList } from '../../ui/pagedList';
import { Panel } from '../../ui/panel';
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
        <PagedList name="plans" none={t('plans.none')} noneHelp={t('plans.noneHelp')} pages={pages}>
          {(plan) => <PlanItem plan={plan} onChanged={changed} />}
        </PagedList>
      </Panel>
    </div>
  );
}
