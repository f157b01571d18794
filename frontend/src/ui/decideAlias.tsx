import { Button, Modal, SegmentedControl, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { handlingOf, isIncomplete, usualAudience } from '../api/audience';
import { DecideIdentityDocument } from '../api/gql/graphql';
import { idempotencyKey } from '../lib/idempotency';
import { refusalOf } from '../lib/refusals';
import { AudiencePicker } from './audiencePicker';
import type { LinkedEntity } from './entityLink';
import { FormFoot } from './formFoot';

const verdicts = ['DIFFERENT', 'SAME', 'UNSURE'] as const;

/** A person's decision whether two actors are the same, with the reason; it can be withdrawn. */
export function DecideAlias({ id, other, onDecided }: { id: string; other: LinkedEntity; onDecided: () => void }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [verdict, setVerdict] = useState<(typeof verdicts)[number]>('DIFFERENT');
  const [reason, setReason] = useState('');
  const [audience, setAudience] = useState(usualAudience);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, decide] = useMutation(DecideIdentityDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const handling = handlingOf(audience);
    const { data, error } = await decide({
      input: {
        left: id,
        right: other.id,
        verdict,
        reason: reason.trim(),
        ...(handling === null ? {} : { handling }),
        idempotencyKey: idempotencyKey(),
      },
    });
    const why = refusalOf(data?.decideIdentity, error);
    setRefusal(why);
    if (why !== null) return;
    setOpened(false);
    notifications.show({ message: t('aliases.decided') });
    onDecided();
  };
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => setOpened(true)}>
        {t('aliases.decide')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('aliases.decideTitle', { name: other.defangedName })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className="stack" onSubmit={(event) => void submit(event)} data-testid="decide-form">
          <SegmentedControl
            aria-label={t('aliases.verdict')}
            value={verdict}
            onChange={(value) => setVerdict(verdicts.find((each) => each === value) ?? 'DIFFERENT')}
            data={verdicts.map((value) => ({ value, label: t(`aliases.verdicts.${value}`) }))}
          />
          <p className="quiet">{t(`aliases.verdictHelp.${verdict}`)}</p>
          <Textarea
            label={t('aliases.reason')}
            value={reason}
            maxLength={2_000}
            rows={3}
            required
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <AudiencePicker value={audience} onChange={setAudience} />
          <FormFoot
            submit={t('aliases.decideSubmit')}
            refusal={refusal}
            busy={fetching}
            disabled={reason.trim() === '' || isIncomplete(audience)}
            onCancel={() => setOpened(false)}
          />
        </form>
      </Modal>
    </>
  );
}
