import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AcknowledgeCallDocument, type UnitCallFieldsFragment } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { LabelChip } from '../../ui/labelChip';

/** One call: who called whom about what, and who acknowledged it when. */
export function CallItem({
  call,
  own,
  onChanged,
}: {
  call: UnitCallFieldsFragment;
  own: string;
  onChanged: () => void;
}) {
  const { t, i18n } = useTranslation();
  const [{ fetching }, acknowledge] = useMutation(AcknowledgeCallDocument);
  const { request, acknowledgedBy, acknowledgedAt } = call;
  const take = async () => {
    const { data, error } = await acknowledge({
      input: { callId: call.id, expectedVersion: call.version, idempotencyKey: idempotencyKey() },
    });
    const fault = refusalOf(data?.acknowledgeCall, error);
    if (fault !== null) notifications.show({ message: t('notices.failed', { message: fault }), color: 'red' });
    onChanged();
  };
  return (
    <li className="row-between" data-testid="call">
      <div className="grow">
        <div className="row wrap">
          <b>{t('calls.fromTo', { from: call.callingUnit.name, to: call.calledUnit.name })}</b>
          <LabelChip handling={call.handling} />
          {acknowledgedBy === null && <span className="tag tag-bad">{t('calls.waits')}</span>}
        </div>
        <bdi>{call.text}</bdi>
        <div className="note-meta">
          <span>{t('calls.by', { account: call.calledBy, at: formatMoment(call.calledAt, i18n.language) })}</span>
          {request !== null && (
            <Link to="/requests/$id" params={{ id: request.id }}>
              <bdi>{request.text}</bdi>
            </Link>
          )}
          {acknowledgedBy !== null && (
            <span>
              {t('notices.acknowledged', {
                account: acknowledgedBy,
                at: acknowledgedAt === null ? '' : formatMoment(acknowledgedAt, i18n.language),
              })}
            </span>
          )}
          {call.note !== null && <bdi>{call.note}</bdi>}
        </div>
      </div>
      {acknowledgedBy === null && call.calledUnit.id === own && (
        <Button size="xs" loading={fetching} onClick={() => void take()}>
          {t('calls.acknowledge')}
        </Button>
      )}
    </li>
  );
}
