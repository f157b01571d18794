import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  DecideNearMatchDocument,
  MeDocument,
  type NearMatchDecision,
  type NearMatchFieldsFragment,
} from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { LabelChip } from '../../ui/labelChip';
import { PurposeName } from '../../ui/purposeName';

/** One near match: who asked for whom, which target it resembles and how, and what was decided. */
export function NearMatchItem({ match, onChanged }: { match: NearMatchFieldsFragment; onChanged: () => void }) {
  const { t, i18n } = useTranslation();
  const { target, decision, decidedBy, decidedAt } = match;
  return (
    <li data-testid="near-match">
      <div className="row wrap">
        <b>{t('nearMatches.askedBy', { unit: match.askingUnit.name })}</b>
        <bdi className="mono">{match.asked}</bdi>
        <LabelChip handling={match.handling} />
        {decision !== null && <span className="tag">{t(`nearMatches.decisions.${decision}`)}</span>}
      </div>
      <div>
        {t('nearMatches.like')}{' '}
        {target === null ? t('notices.hiddenTarget') : <bdi className="mono">{target.value}</bdi>}{' '}
        {target?.case != null && <bdi className="quiet">{target.case.displayName}</bdi>}
      </div>
      <div className="note-meta">
        <time dateTime={match.at}>{formatMoment(match.at, i18n.language)}</time>
        <span>{t('nearMatches.names', { percent: match.nameSimilarity })}</span>
        <span>{t(`nearMatches.births.${match.birthDate}`)}</span>
        <PurposeName token={match.purpose} />
        {decidedBy !== null && (
          <span>
            {t('nearMatches.decidedBy', {
              account: decidedBy,
              at: decidedAt === null ? '' : formatMoment(decidedAt, i18n.language),
            })}
          </span>
        )}
        {match.reason !== null && <bdi>{match.reason}</bdi>}
      </div>
      {decision === null && <Decide match={match} onDone={onChanged} />}
    </li>
  );
}

function Decide({ match, onDone }: { match: NearMatchFieldsFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, decide] = useMutation(DecideNearMatchDocument);
  const take = async (decision: NearMatchDecision) => {
    const { id: nearMatchId, version: expectedVersion } = match;
    const { data, error } = await decide({
      input: { nearMatchId, decision, reason: reason.trim(), expectedVersion, idempotencyKey: idempotencyKey() },
    });
    const fault = refusalOf(data?.decideNearMatch, error);
    setRefusal(fault);
    if (fault === null) onDone();
  };
  if (who?.me.rights.includes('share') !== true) return null;
  const isEmpty = reason.trim() === '';
  return (
    <div className="stack">
      <Textarea
        label={t('nearMatches.reason')}
        description={t('nearMatches.reasonHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        rows={2}
        maxLength={2_000}
        value={reason}
        error={refusal}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <div className="row form-foot">
        <Button variant="default" loading={fetching} disabled={isEmpty} onClick={() => void take('REFUSE')}>
          {t('nearMatches.refuse')}
        </Button>
        <Button loading={fetching} disabled={isEmpty} onClick={() => void take('RELEASE')}>
          {t('nearMatches.release')}
        </Button>
      </div>
    </div>
  );
}
