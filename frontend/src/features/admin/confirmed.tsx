import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../../api/http';
import { FormFoot } from '../../ui/formFoot';

/** A button for what is not done by a slip: says first what will happen. */
export function Confirmed({
  label,
  title,
  help,
  disabled,
  act,
}: {
  label: string;
  title: string;
  help: string;
  disabled: boolean;
  act: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const close = () => {
    setRefusal(null);
    setAsking(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await act().then(close, (error: unknown) => setRefusal(faultText(error)));
    setBusy(false);
  };
  return (
    <>
      <Button variant="default" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Modal opened={asking} onClose={close} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <p>{help}</p>
          <FormFoot submit={label} refusal={refusal} busy={busy} onCancel={close} />
        </form>
      </Modal>
    </>
  );
}
