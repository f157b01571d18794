import { Button, Modal, Radio, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handlingOf, isIncomplete, usualAudience } from '../api/audience';
import { type AliasVerdict, aliasVerdicts } from './aliasVerdict';
import { AudiencePicker } from './audiencePicker';
import type { LinkedEntity } from './entityLink';
import { FormFoot } from './formFoot';
import { useAliasDecision } from './useAliasDecision';

interface Props {
  /** The one actor. */
  readonly own: LinkedEntity;
  readonly other: LinkedEntity;
  readonly onDecided: () => void;
}

/** A person's decision how two actors belong together, with the reason; it can be withdrawn. */
export function DecideAlias({ own, other, onDecided }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [verdict, setVerdict] = useState<AliasVerdict>('DIFFERENT');
  const [reason, setReason] = useState('');
  const [audience, setAudience] = useState(usualAudience);
  const { decide, refusal, busy } = useAliasDecision(own.id, other.id);
  const words = { name: own.defangedName, other: other.defangedName };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await decide(verdict, reason.trim(), handlingOf(audience)))) return;
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
        title={t('aliases.decideTitle', words)}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className="stack" onSubmit={(event) => void submit(event)} data-testid="decide-form">
          <Radio.Group
            label={t('aliases.verdict')}
            value={verdict}
            onChange={(value) => setVerdict(aliasVerdicts.find((each) => each === value) ?? 'DIFFERENT')}
          >
            <div className="stack">
              {aliasVerdicts.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={t(`aliases.verdicts.${value}`, words)}
                  description={value === verdict ? t(`aliases.verdictHelp.${value}`) : undefined}
                />
              ))}
            </div>
          </Radio.Group>
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
            busy={busy}
            disabled={reason.trim() === '' || isIncomplete(audience)}
            onCancel={() => setOpened(false)}
          />
        </form>
      </Modal>
    </>
  );
}
