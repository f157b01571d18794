import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AliasQueueQuery } from '../api/gql/graphql';
import { signed } from '../lib/probability';

/** Why two actors may be the same, opened on request: each reason with its weight. */
export function AliasEvidence({
  evidence,
}: {
  evidence: AliasQueueQuery['aliasCandidates']['nodes'][number]['evidence'];
}) {
  const { t, i18n } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="compact-xs" variant="subtle" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        {t('aliases.why', { count: evidence.length })}
      </Button>
      {opened && (
        <ul className="facts alias-facts" data-testid="alias-evidence">
          {evidence.map(({ kind, weight, statement }) => (
            <li key={`${kind} ${statement}`} className="row-between">
              <span>{statement}</span>
              <span className="num">{signed(weight, i18n.language)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
