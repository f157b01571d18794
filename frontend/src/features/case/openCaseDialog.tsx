import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { OpenCaseDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import { CaseFields } from './caseFields';
import { emptyCase, faultsOf, inputOf } from './newCase';

/** Opens a case for the caller's unit. */
export function OpenCaseDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form, setForm] = useState(emptyCase);
  const [key, setKey] = useState(idempotencyKey);
  const [checked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, openCase] = useMutation(OpenCaseDocument);
  const faults = faultsOf(form);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(faults).length > 0) return;
    const { data, error } = await openCase({ input: inputOf(form, key) });
    const reason = refusalOf(data?.openCase, error);
    setRefusal(reason);
    // The same key again would only repeat the refusal.
    if (error === undefined) setKey(idempotencyKey());
    const result = data?.openCase.result;
    if (reason !== null || result === null || result === undefined) return;
    notifications.show({ message: t('cases.openedDone', { reference: form.reference.trim() }) });
    setForm(emptyCase);
    setChecked(false);
    onClose();
    void navigate({ to: '/cases/$id', params: { id: result.id } });
  };

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('cases.open')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate data-testid="open-case-form">
        <CaseFields form={form} faults={checked ? faults : {}} onChange={setForm} />
        <FormFoot submit={t('cases.openSubmit')} refusal={refusal} busy={fetching} onCancel={onClose} />
      </form>
    </Modal>
  );
}
