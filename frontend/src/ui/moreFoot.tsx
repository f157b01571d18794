import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { messageOf } from '../lib/refusals';

export interface MoreFootProps {
  readonly pages: {
    readonly nodes: readonly unknown[];
    readonly hasMore: boolean;
    readonly fetchingMore: boolean;
    readonly error: CombinedError | null;
    readonly more: () => void;
  };
  /** How many there are on all pages, where that was asked for. */
  readonly total?: number | undefined;
}

/** Below a list that is read page by page: how much of it is shown, and the next page. Nothing where all of it fits. */
export function MoreFoot({ pages: { nodes, hasMore, fetchingMore, error, more }, total }: MoreFootProps) {
  const { t } = useTranslation();
  if (!hasMore && total === undefined) return null;
  return (
    <div className="foot" data-testid="more">
      <span className="num">
        {total === undefined
          ? t('common.shownSoFar', { count: nodes.length })
          : t('common.shownOf', { shown: nodes.length, total })}
        {error !== null && <span className="foot-error"> {messageOf(error)}</span>}
      </span>
      {hasMore && (
        <Button size="compact-xs" variant="default" loading={fetchingMore} onClick={more}>
          {t('common.more')}
        </Button>
      )}
    </div>
  );
}
