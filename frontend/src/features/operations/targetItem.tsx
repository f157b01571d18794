import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type TargetFieldsFragment, WithdrawTargetDocument } from '../../api/gql/graphql';
import { readable } from '../../i18n/words';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { LabelChip } from '../../ui/labelChip';

/** One target of the own desk, and the way to withdraw it. */
export function TargetItem({ target, onChanged }: { target: TargetFieldsFragment; onChanged: () => void }) {
  const { t, i18n } = useTranslation();
  const [{ fetching }, withdraw] = useMutation(WithdrawTargetDocument);
  const take = async () => {
    const { data, error } = await withdraw({
      input: { targetId: target.id, expectedVersion: target.version, idempotencyKey: idempotencyKey() },
    });
    const fault = refusalOf(data?.withdrawTarget, error);
    if (fault !== null) notifications.show({ message: t('targets.failed', { message: fault }), color: 'red' });
    onChanged();
  };
  return (
    <li className="row-between" data-testid="target">
      <div className="grow">
        <div className="row wrap">
          <span className="quiet">{readable(target.selectorType)}</span>
          <bdi className="mono">{target.value}</bdi>
          <LabelChip handling={target.handling} />
          {target.doNotTouch && <span className="tag tag-bad">{t('hitCheck.doNotTouch')}</span>}
          {target.withdrawnBy !== null && (
            <span className="tag">
              {t('targets.withdrawn', {
                account: target.withdrawnBy,
                at: target.withdrawnAt === null ? '' : formatMoment(target.withdrawnAt, i18n.language),
              })}
            </span>
          )}
        </div>
        <div className="note-meta">
          <span>
            {t('targets.declaredBy', {
              account: target.declaredBy,
              at: formatMoment(target.declaredAt, i18n.language),
            })}
          </span>
          {target.case !== null && (
            <Link to="/cases/$id" params={{ id: target.case.id }}>
              <bdi>{target.case.displayName}</bdi>
            </Link>
          )}
          <span>{t('targets.policy', { policy: t(`plans.policies.${target.policy}`) })}</span>
          <bdi>{target.reason}</bdi>
        </div>
      </div>
      {target.withdrawnBy === null && (
        <Button size="xs" variant="default" loading={fetching} onClick={() => void take()}>
          {t('targets.withdraw')}
        </Button>
      )}
    </li>
  );
}
