import { Button, Modal, SegmentedControl, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DecideHypothesisDocument, type HypothesisStatus } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import type { Stated } from './stated';

/** Steps that may follow each status; who agrees or rejects is another person than the author. */
export const nextSteps = {
  DRAFT: ['PROPOSED'],
  PROPOSED: ['AGREED', 'REJECTED', 'DRAFT'],
  AGREED: ['PROPOSED'],
  REJECTED: ['PROPOSED'],
} as const satisfies Record<HypothesisStatus, readonly HypothesisStatus[]>;

/** A person's next step on a hypothesis, with the reason. */
export function DecideDialog({ hypothesis: { id, version, status, statement } }: { hypothesis: Stated }) {
  const { t } = useTranslation();
  const choices: readonly HypothesisStatus[] = nextSteps[status];
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<HypothesisStatus | null>(null);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, decide] = useMutation(DecideHypothesisDocument);
  const next = choices.find((each) => each === chosen) ?? choices[0] ?? 'PROPOSED';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { hypothesisId: id, expectedVersion: version, status: next, reason: reason.trim() };
    const { data, error } = await decide({ input: { ...input, idempotencyKey: idempotencyKey() } });
    const why = refusalOf(data?.decideHypothesis, error);
    setRefusal(why);
    if (why !== null) return;
    setOpened(false);
    setReason('');
    notifications.show({ message: t('hypotheses.decided') });
  };
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => setOpened(true)}>
        {t(`hypotheses.step.${choices.length > 1 ? 'decide' : status}`)}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('hypotheses.decideTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className="stack" onSubmit={(event) => void submit(event)} data-testid="decide-hypothesis">
          <p dir="auto">{statement}</p>
          <SegmentedControl
            aria-label={t('aliases.verdict')}
            value={next}
            onChange={(value) => setChosen(choices.find((each) => each === value) ?? null)}
            data={choices.map((value) => ({ value, label: t(`hypotheses.status.${value}`) }))}
          />
          <Textarea
            label={t('aliases.reason')}
            value={reason}
            maxLength={2_000}
            rows={3}
            required
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <FormFoot
            submit={t('aliases.decideSubmit')}
            refusal={refusal}
            busy={fetching}
            disabled={reason.trim() === ''}
            onCancel={() => setOpened(false)}
          />
        </form>
      </Modal>
    </>
  );
}
