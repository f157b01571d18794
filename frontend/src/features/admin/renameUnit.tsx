import { Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeUnit, type Unit } from '../../api/admin';
import { faultText } from '../../api/http';
import { FormFoot } from '../../ui/formFoot';

/** Another name for the own desk. */
export function RenameUnit({ unit, onClose, onDone }: { unit: Unit; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(unit.name);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await changeUnit(unit.id, { name: name.trim() }).then(onDone, (error: unknown) => setRefusal(faultText(error)));
    setBusy(false);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('admin.renameUnit', { unit: unit.id })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t('admin.unitName')}
          value={name}
          maxLength={200}
          onChange={({ currentTarget: { value } }) => setName(value)}
          data-autofocus
        />
        <FormFoot
          submit={t('common.save')}
          refusal={refusal}
          busy={busy}
          disabled={name.trim() === '' || name.trim() === unit.name}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
