import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DraftRequestDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import { DraftFields } from './draftFields';
import { draftOf, emptyRequest } from './newRequest';

/** Drafts a request; the draft opens, and is the own desk's alone until it is sent. */
export function DraftDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form, setForm] = useState(emptyRequest);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, draft] = useMutation(DraftRequestDocument);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = draftOf(form, idempotencyKey());
    if (input === null) return;
    const { data, error } = await draft({ input });
    const reason = refusalOf(data?.draftRequest, error);
    setRefusal(reason);
    const result = data?.draftRequest.result;
    if (reason !== null || result === null || result === undefined) return;
    notifications.show({ message: t('requests.drafted') });
    setForm(emptyRequest);
    onClose();
    void navigate({ to: '/requests/$id', params: { id: result.id } });
  };

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('requests.new')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="draft-form">
        <DraftFields form={form} onChange={setForm} />
        <FormFoot
          submit={t('requests.draft')}
          refusal={refusal}
          busy={fetching}
          disabled={draftOf(form, '') === null}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
