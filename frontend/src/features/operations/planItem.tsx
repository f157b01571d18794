import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { CancelActionDocument, MeDocument, type PlannedActionFieldsFragment } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { Jurisdictions } from '../../ui/jurisdictions';
import { LabelChip } from '../../ui/labelChip';

/** One planned action, and the way to call it off where it is the own desk's. */
export function PlanItem({ plan, onChanged }: { plan: PlannedActionFieldsFragment; onChanged: () => void }) {
  const { t, i18n } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const [{ fetching }, cancel] = useMutation(CancelActionDocument);
  const callOff = async () => {
    const { data, error } = await cancel({
      input: { actionId: plan.id, expectedVersion: plan.version, idempotencyKey: idempotencyKey() },
    });
    const fault = refusalOf(data?.cancelAction, error);
    if (fault !== null) notifications.show({ message: t('plans.failed', { message: fault }), color: 'red' });
    onChanged();
  };
  return (
    <li className="row-between" data-testid="plan">
      <div className="grow">
        <div className="row wrap">
          <b>{t(`plans.types.${plan.type}`)}</b>
          <Jurisdictions codes={[plan.country]} />
          {plan.locality !== null && <bdi>{plan.locality}</bdi>}
          <LabelChip handling={plan.handling} />
          {plan.cancelledBy !== null && <span className="tag">{t('plans.cancelled')}</span>}
        </div>
        <div className="note-meta">
          <span className="num">
            {t('plans.period', {
              from: formatMoment(plan.from, i18n.language),
              to: formatMoment(plan.to, i18n.language),
            })}
          </span>
          {plan.case !== null && (
            <Link to="/cases/$id" params={{ id: plan.case.id }}>
              <bdi>{plan.case.displayName}</bdi>
            </Link>
          )}
          <span>{t(`plans.policies.${plan.policy}`)}</span>
          <bdi>{plan.reason}</bdi>
        </div>
      </div>
      {plan.cancelledBy === null && who?.me.unit.id === plan.unitId && (
        <Button size="xs" variant="default" loading={fetching} onClick={() => void callOff()}>
          {t('plans.cancel')}
        </Button>
      )}
    </li>
  );
}
