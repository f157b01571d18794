import { Button, Modal, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView, useWorkspace } from './context';
import { useKeptCharts } from './useKeptCharts';

export function SaveDialog() {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const opened = useView((state) => state.dialog === 'save');
  return (
    <Modal
      opened={opened}
      onClose={() => view.setState({ dialog: null })}
      title={t('chart.saved.save')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <SaveForm />
    </Modal>
  );
}

/** Same name: a new version of the same chart. Another name: another chart. */
function SaveForm() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const kept = useView((state) => state.kept);
  const [name, setName] = useState(kept?.name ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { save } = useKeptCharts(workspace);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const reason = await save(name.trim());
    setBusy(false);
    setFault(reason);
    if (reason !== null) return;
    notifications.show({ message: t('chart.saved.done') });
    workspace.view.setState({ dialog: null });
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} data-testid="save-chart">
      <TextInput
        label={t('chart.saved.name')}
        value={name}
        maxLength={200}
        error={fault}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Button type="submit" disabled={name.trim() === ''} loading={busy}>
        {t('common.save')}
      </Button>
    </form>
  );
}
