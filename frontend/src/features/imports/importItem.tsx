import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRowFragment } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { useImportProgress } from '../../live/useImportProgress';
import { Bar } from './bar';
import { ImportCounts } from './importCounts';
import { ImportIssues } from './importIssues';
import { partDone } from './progressOf';
import { WithdrawImport } from './withdrawImport';

/** One import: how far it is, or how it went and what to say about it. */
export function ImportItem({ item, onEnded }: { item: ImportRowFragment; onEnded: () => void }) {
  const { t, i18n } = useTranslation();
  const [opened, setOpened] = useState(false);
  const running = item.state === 'RUNNING';
  const live = useImportProgress(item.id, running);
  const ended = live !== null && live.state !== 'RUNNING';
  const told = useRef(false);
  useEffect(() => {
    if (!running || !ended || told.current) return;
    told.current = true;
    onEnded();
  }, [running, ended, onEnded]);
  const progress = live ?? item.progress;
  return (
    <li data-testid="import" data-state={item.state}>
      <div className="row-between">
        <div>
          <b className="break">{item.fileName}</b>{' '}
          <span className={`tag ${tagOf(item)}`} data-testid="import-state">
            {t(item.dryRun && item.state === 'DONE' ? 'imports.checked' : `imports.state.${item.state}`)}
          </span>
          <div className="quiet num">
            {t('imports.begun', { when: formatMoment(item.startedAt, i18n.language), account: item.account })}
          </div>
        </div>
        {item.state === 'DONE' && !item.dryRun && <WithdrawImport item={item} onDone={onEnded} />}
      </div>
      {running ? (
        <div className="import-running">
          <Bar part={partDone(progress)} label={t(`imports.phase.${progress.phase}`)} />
          <span className="quiet num">
            {t(`imports.phase.${progress.phase}`)} · {t('imports.objects', { count: progress.objects })}
          </span>
        </div>
      ) : (
        <ImportCounts item={item} />
      )}
      {item.failure !== null && <p className="form-error">{item.failure.message}</p>}
      {!running && (
        <Button size="compact-xs" variant="subtle" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t('imports.details')}
        </Button>
      )}
      {opened && <ImportIssues id={item.id} />}
    </li>
  );
}

function tagOf({ state, outcome }: ImportRowFragment): string {
  if (state === 'FAILED') return 'tag-bad';
  if (state === 'RUNNING') return 'tag-accent';
  return outcome === null || outcome === 'COMPLETE' ? '' : 'tag-warn';
}
