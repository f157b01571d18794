import { Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { HitCheckDocument, MeDocument } from '../../api/gql/graphql';
import { listPurposes } from '../../api/session';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { useLoaded } from '../../lib/useLoaded';
import { PurposeSelect } from '../../ui/purposeSelect';
import { BeforeSelect } from './beforeSelect';
import { CaseSelect } from './caseSelect';
import { type HitDraft, mostSelectors, questionOf, selectorsOf } from './hitDraft';
import { PageFoot } from './pageFoot';

const empty: HitDraft = { text: '', persons: '', caseId: null, purpose: null, justification: '', before: null };

/** One selector or a list, the case, the purpose and why. The purpose of the session is the first choice. */
export function HitCheckForm({ onAsked }: { onAsked: () => void }) {
  const { t } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const purposes = useLoaded(listPurposes);
  const [form, setForm] = useState(empty);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, check] = useMutation(HitCheckDocument);
  const draft: HitDraft = { ...form, purpose: form.purpose ?? who?.me.purpose ?? null };
  const { length } = selectorsOf(form);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = questionOf(draft, idempotencyKey());
    if (input === null) return;
    const { data, error } = await check({ input });
    const fault = refusalOf(data?.hitCheck, error);
    setRefusal(fault);
    if (fault !== null) return;
    setForm({ ...empty, caseId: form.caseId, purpose: form.purpose });
    onAsked();
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} data-testid="hit-check-form">
      <p className="quiet">{t('hitCheck.intro')}</p>
      <Textarea
        label={t('hitCheck.values')}
        description={t('hitCheck.valuesHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={length > mostSelectors ? t('hitCheck.tooMany', { count: length }) : null}
        rows={4}
        spellCheck={false}
        classNames={{ input: 'mono' }}
        value={form.text}
        onChange={({ currentTarget: { value } }) => setForm({ ...form, text: value })}
      />
      <Textarea
        label={t('hitCheck.persons')}
        description={t('hitCheck.personsHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        rows={2}
        spellCheck={false}
        value={form.persons}
        onChange={({ currentTarget: { value } }) => setForm({ ...form, persons: value })}
      />
      <div className="fields-2">
        <CaseSelect value={form.caseId} onChange={(caseId) => setForm({ ...form, caseId })} />
        <PurposeSelect
          label={t('hitCheck.purpose')}
          purposes={purposes.value ?? []}
          value={draft.purpose}
          onChange={(purpose) => setForm({ ...form, purpose })}
        />
      </div>
      <BeforeSelect value={form.before} onChange={(before) => setForm({ ...form, before })} />
      <Textarea
        label={t('hitCheck.justification')}
        description={t('hitCheck.justificationHelp')}
        inputWrapperOrder={['label', 'input', 'description']}
        rows={2}
        maxLength={2_000}
        value={form.justification}
        onChange={({ currentTarget: { value } }) => setForm({ ...form, justification: value })}
      />
      <PageFoot
        submit={t('hitCheck.ask')}
        refusal={refusal}
        busy={fetching}
        disabled={questionOf(draft, '') === null}
        note={t('hitCheck.count', { count: length })}
      />
    </form>
  );
}
