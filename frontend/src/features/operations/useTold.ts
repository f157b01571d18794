import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { refusalOf, type WriteAnswer } from '../../lib/refusals';

/** Tells of a write that did not happen; true where it did. */
export function useTold() {
  const { t } = useTranslation();
  return (payload: WriteAnswer | null | undefined, error: { readonly message: string } | null | undefined): boolean => {
    const fault = refusalOf(payload, error);
    if (fault !== null) notifications.show({ message: t('jointOperations.failed', { message: fault }), color: 'red' });
    return fault === null;
  };
}
