import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument } from '../api/gql/graphql';
import { LabelForm } from './labelForm';
import type { Labelled } from './labelled';

/** The way to another label for what the own desk keeps; nothing for what others do. */
export function ChangeLabel({ item, onChanged }: { item: Labelled; onChanged: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [{ data }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  if (data === undefined || !item.handling.owners.includes(data.me.unit.id) || !data.me.rights.includes('record')) {
    return null;
  }
  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={() => setOpen(true)} data-testid="change-label">
        {t('labels.change')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        size={560}
        title={t('labels.changeTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <LabelForm
          item={item}
          onCancel={() => setOpen(false)}
          onChanged={() => {
            setOpen(false);
            onChanged();
          }}
        />
      </Modal>
    </>
  );
}
