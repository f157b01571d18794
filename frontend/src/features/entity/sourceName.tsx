import { IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Who says so; a protected source says only that it is one. */
export function SourceName({ source }: { source: { name: string; isProtected: boolean } | null }) {
  const { t } = useTranslation();
  if (source === null) return <span className="quiet">{t('common.unknownSource')}</span>;
  if (!source.isProtected) return <bdi>{source.name}</bdi>;
  return (
    <span className="row" style={{ gap: 4, display: 'inline-flex' }}>
      <IconShieldLock size={14} aria-hidden="true" />
      {source.name === '' ? t('common.protectedSource') : source.name}
    </span>
  );
}
