import { Button } from '@mantine/core';
import { IconAlertTriangle, IconEyeOff, IconMapQuestion } from '@tabler/icons-react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/states';

/** Where a screen itself failed; the frame around it still works. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('errors.boundary')}
      help={error instanceof Error ? error.message : String(error)}
      icon={<IconAlertTriangle size={26} />}
    >
      <Button size="xs" variant="default" onClick={reset}>
        {t('common.retry')}
      </Button>
    </EmptyState>
  );
}

/** For an account whose roles do not let it read the graph. */
export function NothingToRead() {
  const { t } = useTranslation();
  return <EmptyState title={t('errors.noReading')} help={t('errors.noReadingHelp')} icon={<IconEyeOff size={26} />} />;
}

export function PageMissing() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} icon={<IconMapQuestion size={26} />} />
  );
}
