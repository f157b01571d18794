import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './copyButton';

/** A secret that the server tells once: to be copied, then put away. */
export function SecretOnce({ text, secret, onClose }: { text: string; secret: string; onClose?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="secret" role="status" data-testid="secret">
      <span>{text}</span>
      <code>{secret}</code>
      <CopyButton text={secret} label={t('common.copy')} />
      {onClose !== undefined && <CloseButton size="sm" aria-label={t('common.close')} onClick={onClose} />}
    </div>
  );
}
