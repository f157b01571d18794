import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type ImportRowFragment, WithdrawImportDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';

/** Undoes an import as a whole, once that is confirmed. */
export function WithdrawImport({ item, onDone }: { item: ImportRowFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, withdraw] = useMutation(WithdrawImportDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = await withdraw({ input: { importId: item.id, idempotencyKey: idempotencyKey() } });
    const reason = refusalOf(data?.withdrawImport, error);
    setRefusal(reason);
    if (reason !== null) return;
    setAsking(false);
    notifications.show({ message: t('imports.withdrawn', { name: item.fileName }) });
    onDone();
  };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('imports.withdraw')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('imports.withdrawTitle', { name: item.fileName })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <p>{t('imports.withdrawHelp')}</p>
          <FormFoot
            submit={t('imports.withdraw')}
            refusal={refusal}
            busy={fetching}
            onCancel={() => setAsking(false)}
          />
        </form>
      </Modal>
    </>
  );
}
