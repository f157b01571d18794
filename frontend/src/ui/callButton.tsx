import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument } from '../api/gql/graphql';
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
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const [isOpen, setOpen] = useState(false);
  if (who?.me.rights.includes('share') !== true) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t('calls.button')}
      </Button>
      {isOpen && <CallDialog aboutId={aboutId} unit={unit} onClose={() => setOpen(false)} />}
    </>
  );
}
