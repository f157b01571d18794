import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel';
import type { Answer } from './reading';

const firstShown = 5;

/** Items that weigh nothing, with the reason: shared hosts, sinkholes, what everybody uses. */
export function Excluded({ excluded }: { excluded: Answer['excluded'] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? excluded : excluded.slice(0, firstShown);
  return (
    <Panel title={t('behind.excluded')} count={excluded.length}>
      {excluded.length === 0 ? (
        <p>{t('behind.excludedNone')}</p>
      ) : (
        <ul className="facts" data-testid="excluded">
          {shown.map(({ evidenceId, rule, reason, claim }) => (
            <li key={`${evidenceId} ${rule}`}>
              <bdi className="break">{claim?.statement ?? reason}</bdi>
              {claim?.statement !== undefined && claim.statement !== null && <div className="quiet">{reason}</div>}
            </li>
          ))}
        </ul>
      )}
      {excluded.length > firstShown && (
        <Button size="compact-xs" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'behind.fewer' : 'common.more')}
        </Button>
      )}
    </Panel>
  );
}
