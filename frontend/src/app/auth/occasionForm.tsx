import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../../api/http';
import { listPurposes, type Statement, stateFor } from '../../api/session';
import { useLoaded } from '../../lib/useLoaded';
import { CaseAndReason, isStated } from '../../ui/caseAndReason';
import { FormFoot } from '../../ui/formFoot';
import { PurposeSelect } from '../../ui/purposeSelect';
import { useSession } from './context';

/** Purpose, case and reason for the rest of the session. */
export function OccasionForm({ onStated, onCancel }: { onStated: () => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const { unitId, purpose, caseId, justification } = useSession();
  const purposes = useLoaded(listPurposes);
  const [draft, setDraft] = useState<Statement>({ purpose, caseId, justification });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isStated(draft)) return;
    setBusy(true);
    try {
      await stateFor(draft);
      onStated();
    } catch (error) {
      setRefusal(faultText(error));
    }
    setBusy(false);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} data-testid="occasion-form">
      <p className="quiet">{t('account.occasion.help')}</p>
      <PurposeSelect
        label={t('account.purpose')}
        purposes={purposes.value ?? []}
        value={draft.purpose}
        onChange={(chosen) => setDraft({ ...draft, purpose: chosen })}
      />
      <CaseAndReason unitId={unitId} value={draft} onChange={setDraft} />
      <FormFoot
        submit={t('account.occasion.submit')}
        refusal={refusal}
        busy={busy}
        disabled={!isStated(draft)}
        onCancel={onCancel}
      />
    </form>
  );
}
