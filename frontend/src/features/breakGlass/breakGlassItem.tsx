import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ApproveBreakGlassDocument, EndBreakGlassDocument } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { ItemName } from './itemName';
import { type BreakGlass, mayAgree, mayEnd, type Person } from './standing';
import { TimeLeft } from './timeLeft';

const tones = { REQUESTED: 'tag tag-accent', ACTIVE: 'tag tag-warn', ENDED: 'tag', EXPIRED: 'tag' } as const;

/** One request: what, why, by whom, where it stands, and what the reader of it may do. */
export function BreakGlassItem({
  entry,
  person,
  onChanged,
}: {
  entry: BreakGlass;
  person: Person;
  onChanged: () => void;
}) {
  const { t, i18n } = useTranslation();
  const asked = formatMoment(entry.requestedAt, i18n.language);
  return (
    <li className="break-glass" data-testid="break-glass">
      <div className="grow">
        <div className="row wrap">
          <ItemName key={entry.state} id={entry.itemId} />
          <span className={tones[entry.state]}>{t(`breakGlass.states.${entry.state}`)}</span>
          {entry.state === 'ACTIVE' && <TimeLeft endsAt={entry.endsAt} />}
        </div>
        <p className="note-text" dir="auto">
          {entry.reason}
        </p>
        <div className="note-meta">
          <span>{t('breakGlass.askedBy', { account: entry.requester, at: asked })}</span>
          {entry.approver !== null && <span>{t('breakGlass.agreedBy', { account: entry.approver })}</span>}
          {entry.ownerUnitIds.length > 0 && (
            <span>{t('breakGlass.opens', { units: entry.ownerUnitIds.join(', ') })}</span>
          )}
        </div>
      </div>
      <Decisions entry={entry} person={person} onChanged={onChanged} />
    </li>
  );
}

function Decisions({ entry, person, onChanged }: { entry: BreakGlass; person: Person; onChanged: () => void }) {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching: agreeing }, approve] = useMutation(ApproveBreakGlassDocument);
  const [{ fetching: ending }, end] = useMutation(EndBreakGlassDocument);
  const input = () => ({ input: { id: entry.id, idempotencyKey: idempotencyKey() } });
  const settle = (fault: string | null, done: string) => {
    setRefusal(fault);
    if (fault === null) notifications.show({ message: done });
    onChanged();
  };
  const agree = async () => {
    const { data, error } = await approve(input());
    settle(refusalOf(data?.approveBreakGlass, error), t('breakGlass.agreed'));
  };
  const stop = async () => {
    const { data, error } = await end(input());
    settle(refusalOf(data?.endBreakGlass, error), t('breakGlass.ended'));
  };
  return (
    <div className="break-glass-acts">
      {mayAgree(entry, person) && (
        <Button size="xs" loading={agreeing} onClick={() => void agree()} title={t('breakGlass.agreeHelp')}>
          {t('breakGlass.agree')}
        </Button>
      )}
      {mayEnd(entry, person) && (
        <Button size="xs" variant="default" loading={ending} onClick={() => void stop()}>
          {t(entry.state === 'ACTIVE' ? 'breakGlass.end' : 'breakGlass.takeBack')}
        </Button>
      )}
      {refusal !== null && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
