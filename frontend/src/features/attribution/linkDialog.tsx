import { Button, Modal, SegmentedControl, Select, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { LinkHypothesisEvidenceDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import { linkInput, noLink } from './personTrace';
import type { Stated } from './stated';
import { TraceFields } from './traceFields';
import { useLinkableClaims } from './useLinkableClaims';

const polarities = ['FOR', 'AGAINST', 'NEUTRAL'] as const;

/** Links a claim with a hypothesis, for or against, and says why; of a person also by what trace, when and from which port. */
export function LinkDialog({
  hypothesis: { id, version, statement, used },
  subject,
}: {
  hypothesis: Stated;
  subject: string;
}) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [claim, setClaim] = useState<string | null>(null);
  const [polarity, setPolarity] = useState<(typeof polarities)[number]>('FOR');
  const [rationale, setRationale] = useState('');
  const [trace, setTrace] = useState(noLink);
  const claims = useLinkableClaims(subject, used?.id ?? null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, link] = useMutation(LinkHypothesisEvidenceDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (claim === null) return;
    const links = [{ claimId: claim, polarity, rationale: rationale.trim(), ...linkInput(trace) }];
    const input = { hypothesisId: id, expectedVersion: version, link: links, idempotencyKey: idempotencyKey() };
    const { data, error } = await link({ input });
    const why = refusalOf(data?.linkHypothesisEvidence, error);
    setRefusal(why);
    if (why !== null) return;
    setOpened(false);
    setRationale('');
    setTrace(noLink);
    notifications.show({ message: t('hypotheses.linkedDone') });
  };
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => setOpened(true)}>
        {t('hypotheses.link')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('hypotheses.linkTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className="stack" onSubmit={(event) => void submit(event)} data-testid="link-form">
          <p dir="auto">{statement}</p>
          <Select label={t('hypotheses.claim')} searchable required data={claims} value={claim} onChange={setClaim} />
          <SegmentedControl
            aria-label={t('hypotheses.points')}
            value={polarity}
            onChange={(value) => setPolarity(polarities.find((each) => each === value) ?? 'FOR')}
            data={polarities.map((value) => ({ value, label: t(`hypotheses.polarity.${value}`) }))}
          />
          <Textarea
            label={t('aliases.reason')}
            value={rationale}
            maxLength={2_000}
            rows={3}
            required
            onChange={(event) => setRationale(event.currentTarget.value)}
          />
          {used !== null && <TraceFields value={trace} onChange={setTrace} />}
          <FormFoot
            submit={t('hypotheses.linkSubmit')}
            refusal={refusal}
            busy={fetching}
            disabled={claim === null || rationale.trim() === ''}
            onCancel={() => setOpened(false)}
          />
        </form>
      </Modal>
    </>
  );
}
