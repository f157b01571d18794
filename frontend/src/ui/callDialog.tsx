import { Modal, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { CallUnitDocument, DirectoryDocument } from '../api/gql/graphql';
import { idempotencyKey } from '../lib/idempotency';
import { refusalOf } from '../lib/refusals';
import { ContactText } from './contactText';
import { FormFoot } from './formFoot';

/** Calls another desk urgently about a request or a notice: its contact, and what it is to read. */
export function CallDialog({
  aboutId,
  unit,
  onClose,
}: {
  aboutId: string;
  unit: { readonly id: string; readonly name: string };
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: DirectoryDocument, variables: { after: null } });
  const [{ fetching }, call] = useMutation(CallUnitDocument);
  const contact = data?.directory.nodes.find(({ id }) => id === unit.id)?.contact ?? null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await call({
      input: { aboutId, unitId: unit.id, text: text.trim(), idempotencyKey: idempotencyKey() },
    });
    const fault = refusalOf(answer.data?.callUnit, answer.error);
    setRefusal(fault);
    if (fault !== null) return;
    notifications.show({ message: t('calls.called', { unit: unit.name }) });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('calls.call', { unit: unit.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="call-form">
        {contact === null ? <p className="quiet">{t('directory.noContact')}</p> : <ContactText contact={contact} />}
        <Textarea
          label={t('calls.text')}
          description={t('calls.textHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          rows={3}
          maxLength={2_000}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
          data-autofocus
        />
        <FormFoot
          submit={t('calls.submit')}
          refusal={refusal}
          busy={fetching}
          disabled={text.trim() === ''}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
