import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { type TypedDocumentNode, useMutation } from 'urql';
import {
  ApproveReleaseDocument,
  type ApproveReleaseMutation,
  type ChangeReleaseInput,
  type ReleaseFieldsFragment,
  WithdrawReleaseDocument,
  type WithdrawReleaseMutation,
} from '../../api/gql/graphql';
import { countsOf } from '../../api/releaseTokens';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { EntityLink } from '../../ui/entityLink';
import { LabelChip } from '../../ui/labelChip';

/** One release: what, to whom, why, by which two persons; the way to agree to it and to take it back. */
export function ReleaseItem({
  release,
  account,
  mayApprove,
  onChanged,
}: {
  release: ReleaseFieldsFragment;
  account: string;
  mayApprove: boolean;
  onChanged: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { state, askedBy } = release;
  return (
    <li className="break-glass" data-testid="release">
      <div className="grow">
        <div className="row wrap">
          <span className="tag">{t(`releases.states.${state}`)}</span>
          <b>{t('releases.to', { names: release.releaseTo.join(', ') })}</b>
          <LabelChip handling={release.handling} />
        </div>
        <p dir="auto">{release.reason}</p>
        <div className="row wrap">
          {release.entities.map((entity) => (
            <EntityLink key={entity.id} entity={entity} />
          ))}
        </div>
        <div className="note-meta">
          {countsOf(release.items).map(([outcome, count]) => (
            <span key={outcome}>{t('releases.outcome', { outcome: t(`releases.outcomes.${outcome}`), count })}</span>
          ))}
          <span>{t('releases.by', { account: askedBy, at: formatMoment(release.askedAt, i18n.language) })}</span>
          {release.releasedBy !== null && release.releasedAt !== null && (
            <span>
              {t('releases.agreedBy', {
                account: release.releasedBy,
                at: formatMoment(release.releasedAt, i18n.language),
              })}
            </span>
          )}
        </div>
      </div>
      {state === 'ASKED' && mayApprove && askedBy !== account && (
        <Act release={release} document={ApproveReleaseDocument} words={t('releases.approve')} onDone={onChanged} />
      )}
      {state !== 'WITHDRAWN' && (
        <Act release={release} document={WithdrawReleaseDocument} words={t('releases.withdraw')} onDone={onChanged} />
      )}
    </li>
  );
}

type Answer = ApproveReleaseMutation | WithdrawReleaseMutation;

function Act({
  release,
  document,
  words,
  onDone,
}: {
  release: ReleaseFieldsFragment;
  document: TypedDocumentNode<Answer, { input: ChangeReleaseInput }>;
  words: string;
  onDone: () => void;
}) {
  const [{ fetching }, change] = useMutation(document);
  const act = async () => {
    const input = { releaseId: release.id, expectedVersion: release.version, idempotencyKey: idempotencyKey() };
    const { data, error } = await change({ input });
    const payload = data === undefined ? null : 'approveRelease' in data ? data.approveRelease : data.withdrawRelease;
    const fault = refusalOf(payload, error);
    if (fault !== null) notifications.show({ message: fault, color: 'red' });
    onDone();
  };
  return (
    <Button size="xs" variant="default" loading={fetching} onClick={() => void act()}>
      {words}
    </Button>
  );
}
