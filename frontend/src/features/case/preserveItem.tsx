import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DraftPreservationRequestDocument, type PreservationItemFieldsFragment } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { LabelChip } from '../../ui/labelChip';
import { FinishItem } from './finishItem';

/** One item of the queue: what exists, who holds it, where, by which route, until when; and what can be done. */
export function PreserveItem({
  item,
  onEdit,
  onChanged,
}: {
  item: PreservationItemFieldsFragment;
  onEdit: () => void;
  onChanged: () => void;
}) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const [finishing, setFinishing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, draft] = useMutation(DraftPreservationRequestDocument);
  const { request, doneBy, vanishesAt } = item;
  const ask = async () => {
    const { data, error } = await draft({
      input: { itemId: item.id, expectedVersion: item.version, idempotencyKey: idempotencyKey() },
    });
    const fault = refusalOf(data?.draftPreservationRequest, error);
    setRefusal(fault);
    const id = data?.draftPreservationRequest.result?.id;
    if (fault === null && id !== undefined) void navigate({ to: '/requests/$id', params: { id } });
  };
  return (
    <li className="stack" data-testid="preserve-item">
      <div className="row-between">
        <div>
          <b>
            <bdi>{item.what}</bdi>
          </b>{' '}
          <LabelChip handling={item.handling} />
          <div className="note-meta">
            <bdi>{[item.holder, item.place, item.country].join(', ')}</bdi>
            <span>
              {t('preserve.route')}: {item.routeUnit?.name ?? t('preserve.direct')}
            </span>
            <span className={doneBy === null && vanishesAt !== null ? 'tag tag-warn' : 'quiet'}>
              {vanishesAt === null
                ? t('preserve.unknown')
                : `${t('preserve.vanishes')} ${formatMoment(vanishesAt, i18n.language)}`}
            </span>
            {request !== null && (
              <Link to="/requests/$id" params={{ id: request.id }}>
                {t('preserve.request', { state: t(`requests.states.${request.state}`) })}
              </Link>
            )}
            {doneBy !== null && <span>{t('preserve.finished', { outcome: item.outcome ?? '', account: doneBy })}</span>}
          </div>
        </div>
        {doneBy === null && (
          <span className="row wrap">
            {request === null && (
              <Button size="xs" loading={fetching} onClick={() => void ask()}>
                {t('preserve.draft')}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={onEdit}>
              {t('preserve.edit')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setFinishing(true)}>
              {t('preserve.done')}
            </Button>
          </span>
        )}
      </div>
      {refusal !== null && (
        <p className="form-error" role="alert">
          {refusal}
        </p>
      )}
      {finishing && doneBy === null && (
        <FinishItem item={item} onDone={onChanged} onCancel={() => setFinishing(false)} />
      )}
    </li>
  );
}
