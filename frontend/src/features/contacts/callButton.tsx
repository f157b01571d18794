import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../app/auth/context';
import { CallDialog } from './callDialog';

/** Calls another desk urgently about a request or a notice; nothing for who may not share. */
export function CallButton({
  aboutId,
  unit,
}: {
  aboutId: string;
  unit: { readonly id: string; readonly name: string };
}) {
  const { t } = useTranslation();
  const has = useRights();
  const [isOpen, setOpen] = useState(false);
  if (!has('share')) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t('calls.button')}
      </Button>
      {isOpen && <CallDialog aboutId={aboutId} unit={unit} onClose={() => setOpen(false)} />}
    </>
  );
}
