import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument } from '../api/gql/graphql';
import { ReleaseForm } from './releaseForm';

/** The way to release things to others; nothing for who may not. */
export function ReleaseButton({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [{ data }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  if (data?.me.rights.includes('share') !== true) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} data-testid="release-open">
        {t('releases.open')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        size={560}
        title={t('releases.dialog')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <ReleaseForm ids={ids} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}
