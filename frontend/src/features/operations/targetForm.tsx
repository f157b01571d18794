import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DeclareTargetDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { CaseSelect } from './caseSelect';
import { PageFoot } from './pageFoot';
import { PolicySelect } from './policySelect';
import { canWarn, type TargetDraft, targetOf } from './targetDraft';

const empty: TargetDraft = {
  caseId: null,
  value: '',
  isPerson: false,
  policy: 'NOTIFY',
  doNotTouch: false,
  reason: '',
};

/** Declares a selector or a person as target of an open case, and what others learn of it. */
export function TargetForm({ onDeclared }: { onDeclared: () => void }) {
  const { t } = useTranslation();
  const [form, setForm] = useState(empty);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, declare] = useMutation(DeclareTargetDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = targetOf(form, idempotencyKey());
    if (input === null) return;
    const { data, error } = await declare({ input });
    const fault = refusalOf(data?.declareTarget, error);
    setRefusal(fault);
    if (fault !== null) return;
    setForm({ ...empty, caseId: form.caseId, policy: form.policy });
    onDeclared();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} data-testid="target-form">
      <p className="quiet">{t('targets.intro')}</p>
      <div className="fields-2">
        <CaseSelect value={form.caseId} onChange={(caseId) => setForm({ ...form, caseId })} />
        <PolicySelect value={form.policy} onChange={(policy) => setForm({ ...form, policy })} />
      </div>
      <TextInput
        label={t(form.isPerson ? 'targets.person' : 'targets.value')}
        description={form.isPerson ? t('targets.personHelp') : null}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        spellCheck={false}
        value={form.value}
        onChange={({ currentTarget: { value } }) => setForm({ ...form, value })}
      />
      <Checkbox
        label={t('targets.isPerson')}
        checked={form.isPerson}
        onChange={({ currentTarget: { checked } }) => setForm({ ...form, isPerson: checked })}
      />
      <Checkbox
        label={t('targets.doNotTouch')}
        disabled={!canWarn(form.policy)}
        checked={form.doNotTouch && canWarn(form.policy)}
        onChange={({ currentTarget: { checked } }) => setForm({ ...form, doNotTouch: checked })}
      />
      <Textarea
        label={t('targets.reason')}
        rows={2}
        maxLength={2_000}
        value={form.reason}
        onChange={({ currentTarget: { value } }) => setForm({ ...form, reason: value })}
      />
      <PageFoot
        submit={t('targets.declare')}
        refusal={refusal}
        busy={fetching}
        disabled={targetOf(form, '') === null}
      />
    </form>
  );
}
