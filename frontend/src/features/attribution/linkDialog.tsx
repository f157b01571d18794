import { Button, Modal, SegmentedControl, Select, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { EvidenceSourcesDocument, LinkHypothesisEvidenceDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import type { Stated } from './stated';

const polarities = ['FOR', 'AGAINST', 'NEUTRAL'] as const;

/** Links a claim of the case with a hypothesis, for or against, and says why. */
export function LinkDialog({
  hypothesis: { id, version, statement },
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
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, link] = useMutation(LinkHypothesisEvidenceDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (claim === null) return;
    const links = [{ claimId: claim, polarity, rationale: rationale.trim() }];
    const input = { hypothesisId: id, expectedVersion: version, link: links, idempotencyKey: idempotencyKey() };
    const { data, error } = await link({ input });
    const why = refusalOf(data?.linkHypothesisEvidence, error);
    setRefusal(why);
    if (why !== null) return;
    setOpened(false);
    setRationale('');
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
          <ClaimSelect subject={subject} value={claim} onChange={setClaim} />
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

/** Claims of the case that tell actors apart. */
function ClaimSelect({
  subject,
  value,
  onChange,
}: {
  subject: string;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: EvidenceSourcesDocument, variables: { subject, role: 'OPERATOR' } });
  const claims = new Map(
    (data?.attribution?.matrix ?? []).flatMap(({ fact: { title, value: text, claims: stated } }) =>
      stated.map(({ id, source }) => [id, `${title} ${text ?? ''} (${source.name})`] as const),
    ),
  );
  return (
    <Select
      label={t('hypotheses.claim')}
      searchable
      required
      data={[...claims].map(([id, label]) => ({ value: id, label }))}
      value={value}
      onChange={onChange}
    />
  );
}
