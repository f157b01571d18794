import { Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { PlanActionDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { regions } from '../../lib/regions';
import { CaseSelect } from './caseSelect';
import { PageFoot } from './pageFoot';
import { type PlanDraft, planOf } from './planDraft';
import { PolicySelect } from './policySelect';

const types = ['SEARCH', 'ARREST', 'SEIZURE', 'TAKEDOWN', 'SURVEILLANCE', 'UNDERCOVER', 'OTHER'] as const;

const empty: PlanDraft = {
  caseId: null,
  type: 'SEARCH',
  from: '',
  to: '',
  country: null,
  locality: '',
  policy: 'NOTIFY',
  reason: '',
};

/** Puts up an action: what, when, where, and what others learn whose plans meet it. */
export function PlanForm({ onPlanned }: { onPlanned: () => void }) {
  const { t, i18n } = useTranslation();
  const [form, setForm] = useState(empty);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, plan] = useMutation(PlanActionDocument);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = planOf(form, idempotencyKey());
    if (input === null) return;
    const { data, error } = await plan({ input });
    const fault = refusalOf(data?.planAction, error);
    setRefusal(fault);
    if (fault !== null) return;
    setForm({ ...empty, caseId: form.caseId });
    onPlanned();
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} data-testid="plan-form">
      <p className="quiet">{t('plans.intro')}</p>
      <div className="fields-2">
        <CaseSelect value={form.caseId} onChange={(caseId) => setForm({ ...form, caseId })} />
        <Select
          label={t('plans.type')}
          allowDeselect={false}
          data={types.map((value) => ({ value, label: t(`plans.types.${value}`) }))}
          value={form.type}
          onChange={(type) => type !== null && setForm({ ...form, type })}
        />
        <TextInput
          type="datetime-local"
          label={t('plans.from')}
          value={form.from}
          onChange={({ currentTarget: { value } }) => setForm({ ...form, from: value })}
        />
        <TextInput
          type="datetime-local"
          label={t('plans.to')}
          value={form.to}
          onChange={({ currentTarget: { value } }) => setForm({ ...form, to: value })}
        />
        <Select
          label={t('plans.country')}
          searchable
          data={regions(i18n.language).map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
          value={form.country}
          onChange={(country) => setForm({ ...form, country })}
        />
        <TextInput
          label={t('plans.locality')}
          maxLength={200}
          value={form.locality}
          onChange={({ currentTarget: { value } }) => setForm({ ...form, locality: value })}
        />
      </div>
      <PolicySelect value={form.policy} onChange={(policy) => setForm({ ...form, policy })} />
      <Textarea
        label={t('plans.reason')}
        rows={2}
        maxLength={2_000}
        value={form.reason}
        onChange={({ currentTarget: { value } }) => setForm({ ...form, reason: value })}
      />
      <PageFoot submit={t('plans.submit')} refusal={refusal} busy={fetching} disabled={planOf(form, '') === null} />
    </form>
  );
}
