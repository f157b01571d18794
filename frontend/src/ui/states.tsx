import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';

/** Nothing to show, said plainly, with what to do about it. */
export function EmptyState({
  title,
  help,
  icon,
  children,
}: {
  title: string;
  help?: string;
  icon?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="state" data-testid="empty-state">
      {icon !== undefined && <div className="state-icon">{icon}</div>}
      <p className="state-title">{title}</p>
      {help !== undefined && <p className="state-help">{help}</p>}
      {children}
    </div>
  );
}

/** Something failed: what, and the way to try again. */
export function ErrorState({
  error,
  onRetry,
}: {
  error: Pick<CombinedError, 'message' | 'networkError'>;
  onRetry?: () => void;
}) {
  const { t } = useTranslation();
  const offline = error.networkError !== undefined;
  return (
    <div className="state state-error" role="alert">
      <div className="state-icon">{offline ? <IconPlugConnectedX size={22} /> : <IconAlertTriangle size={22} />}</div>
      <p className="state-title">{t('errors.title')}</p>
      <p className="state-help">
        {offline ? t('errors.offline') : t('errors.unexpected', { message: error.message.replace('[GraphQL] ', '') })}
      </p>
      {onRetry !== undefined && (
        <Button size="xs" variant="default" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
    </div>
  );
}

const widths = ['82%', '64%', '73%', '55%', '78%', '60%'];

/** Rows of the shape that is coming. */
export function SkeletonRows({ rows = 4, height = 14 }: { rows?: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status" aria-label={t('common.loading')}>
      {widths
        .concat(widths)
        .slice(0, rows)
        .map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never reordered
          <span key={index} style={{ width, height }} />
        ))}
    </div>
  );
}
