import { Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  AddPreservationItemDocument,
  type PreservationItemFieldsFragment,
  UpdatePreservationItemDocument,
} from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import { draftOfItem, emptyItem, itemOf } from './preserveDraft';
import { PreserveFields } from './preserveFields';

/** Adds something to the queue of a case, or says anew what it is. */
export function PreserveDialog({
  caseId,
  item,
  onClose,
  onSaved,
}: {
  caseId: string;
  item: PreservationItemFieldsFragment | null;
  onClose: () => void;
  onSaved: () => void;
}) {
  const { t } = useTranslation();
  const [form, setForm] = useState(() => (item === null ? emptyItem : draftOfItem(item)));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching: adding }, add] = useMutation(AddPreservationItemDocument);
  const [{ fetching: updating }, update] = useMutation(UpdatePreservationItemDocument);
  const said = itemOf(form);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (said === null) return;
    const key = idempotencyKey();
    const fault =
      item === null
        ? await add({ input: { caseId, item: said, idempotencyKey: key } }).then(({ data, error }) =>
            refusalOf(data?.addPreservationItem, error),
          )
        : await update({
            input: { itemId: item.id, expectedVersion: item.version, item: said, idempotencyKey: key },
          }).then(({ data, error }) => refusalOf(data?.updatePreservationItem, error));
    setRefusal(fault);
    if (fault !== null) return;
    onSaved();
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={t('preserve.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="preserve-form">
        <PreserveFields form={form} onChange={setForm} />
        <FormFoot
          submit={t('preserve.save')}
          refusal={refusal}
          busy={adding || updating}
          disabled={said === null}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
