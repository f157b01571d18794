import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PreservationItemFieldsFragment, PreservationItemsDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState, SkeletonRows } from '../../ui/states';
import { PreserveDialog } from './preserveDialog';
import { PreserveItem } from './preserveItem';

/** What vanishes unless its holder is asked in time; what vanishes first comes first. */
export function PreserveQueue({ caseId, isOwn }: { caseId: string; isOwn: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<PreservationItemFieldsFragment | 'new' | null>(null);
  const pages = usePages(
    PreservationItemsDocument,
    (after) => ({ caseId, after }),
    ({ preservationItems }) => preservationItems,
  );
  const reload = () => pages.refetch({ requestPolicy: 'network-only' });
  return (
    <Panel
      title={t('preserve.title')}
      count={pages.result.data?.preservationItems.totalCount}
      flush
      actions={
        isOwn ? (
          <Button size="xs" variant="default" onClick={() => setOpen('new')}>
            {t('preserve.add')}
          </Button>
        ) : undefined
      }
    >
      <Loaded result={pages.result} onRetry={pages.refetch} skeleton={<SkeletonRows rows={2} />}>
        {() =>
          pages.nodes.length === 0 ? (
            <EmptyState title={t('preserve.none')} help={t('preserve.noneHelp')} />
          ) : (
            <ul className="list-plain" data-testid="preserve-queue">
              {pages.nodes.map((item) => (
                <PreserveItem key={item.id} item={item} onEdit={() => setOpen(item)} onChanged={reload} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <MoreFoot pages={pages} />
      {open !== null && (
        <PreserveDialog
          caseId={caseId}
          item={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onSaved={reload}
        />
      )}
    </Panel>
  );
}
