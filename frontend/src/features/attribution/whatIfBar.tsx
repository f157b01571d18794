import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ActorRole, WhatIfDocument } from '../../api/gql/graphql';
import { percent } from '../../lib/probability';

/** Ranks, before or after, that are told of. */
const firstRanks = 2;

/** What the ranking would be without the items left out; nothing is kept. */
export function WhatIfBar({
  subject,
  role,
  left,
  onClear,
}: {
  subject: string;
  role: ActorRole;
  left: ReadonlySet<string>;
  onClear: () => void;
}) {
  const { t, i18n } = useTranslation();
  const [{ data, error }] = useQuery({
    query: WhatIfDocument,
    variables: { subject, role, changes: { withoutEvidence: [...left].sort() } },
  });
  const answer = data?.whatIf ?? null;
  const told = (answer?.hypotheses ?? []).filter(
    ({ rankBefore, rankAfter }) => rankBefore <= firstRanks || rankAfter <= firstRanks,
  );
  const fault = error?.message ?? answer?.refusal?.message ?? null;
  return (
    <section className="what-if" role="status" aria-label={t('behind.whatIf')} data-testid="what-if">
      <b>{t('behind.whatIfWithout', { count: left.size })}</b>
      {fault !== null && <span>{fault}</span>}
      <ul>
        {told.map((each) => (
          <li key={`${each.name} ${each.rankBefore}`} className="num">
            <bdi>{each.name}</bdi> {percent(each.probabilityBefore, i18n.language)} → <b>{each.percentAfter}</b>{' '}
            <span className="quiet">{each.termAfter}</span>
          </li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" onClick={onClear}>
        {t('behind.whatIfClear')}
      </Button>
    </section>
  );
}
