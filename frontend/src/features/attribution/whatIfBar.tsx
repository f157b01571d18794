import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ActorRole, WhatIfDocument, type WhatIfQuery } from '../../api/gql/graphql';
import { percent, signed } from '../../lib/probability';
import { type Changes, countOf, inputOf } from './changes';

/** Ranks, before or after, that are told of. */
const firstRanks = 2;
/** Lines of the difference that are shown, the greatest change first. */
const mostLines = 12;

type Difference = NonNullable<WhatIfQuery['whatIf']>['lines'];

/** What the ranking would be with the changes tried out, and line by line why; nothing is kept. */
export function WhatIfBar({
  subject,
  role,
  changes,
  onClear,
}: {
  subject: string;
  role: ActorRole;
  changes: Changes;
  onClear: () => void;
}) {
  const { t, i18n } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [{ data, error }] = useQuery({
    query: WhatIfDocument,
    variables: { subject, role, changes: inputOf(changes) },
  });
  const answer = data?.whatIf ?? null;
  const told = (answer?.hypotheses ?? []).filter(
    ({ rankBefore, rankAfter }) => rankBefore <= firstRanks || rankAfter <= firstRanks,
  );
  const fault = error?.message ?? answer?.refusal?.message ?? null;
  return (
    <section className="what-if" role="status" aria-label={t('behind.whatIf')} data-testid="what-if">
      <b>{t('behind.whatIfWith', { count: countOf(changes) })}</b>
      <Described changes={changes} />
      {fault !== null && <span>{fault}</span>}
      <ul>
        {told.map((each) => (
          <li key={`${each.name} ${each.rankBefore}`} className="num">
            <bdi>{each.name}</bdi> {percent(each.probabilityBefore, i18n.language)} → <b>{each.percentAfter}</b>{' '}
            <span className="quiet">{each.termAfter}</span>
          </li>
        ))}
      </ul>
      {answer !== null && answer.lines.length > 0 && (
        <Button size="compact-sm" variant="subtle" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t('behind.whatIfLines', { count: answer.lines.length })}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={onClear}>
        {t('behind.whatIfClear')}
      </Button>
      {opened && answer !== null && <DifferenceTable lines={answer.lines} />}
    </section>
  );
}

/** The changes whose sort a number alone does not say. */
function Described({ changes: { grades, same, moved, asOf } }: { changes: Changes }) {
  const { t } = useTranslation();
  const texts = [
    ...grades.map(({ name, grade }) => t('behind.changed.grade', { name, grade })),
    ...same.map(({ name }) => t('behind.changed.same', { name })),
    ...moved.map(({ name, day }) => t('behind.changed.day', { name, day })),
    ...(asOf === null ? [] : [t('behind.changed.asOf', { day: asOf })]),
  ];
  return texts.map((text) => (
    <span key={text} className="tag">
      {text}
    </span>
  ));
}

function DifferenceTable({ lines }: { lines: Difference }) {
  const { t, i18n } = useTranslation();
  return (
    <table className="table" data-testid="what-if-lines">
      <thead>
        <tr>
          <th>{t('behind.item')}</th>
          <th>{t('behind.actor')}</th>
          <th className="right">{t('behind.before')}</th>
          <th className="right">{t('behind.after')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, mostLines).map(({ type, title, value, before, after, entity }) => (
          <tr key={`${type} ${value} ${entity?.id ?? ''}`}>
            <td>
              <span className="quiet">{title}</span> <bdi className="break">{value}</bdi>
            </td>
            <td>
              <bdi>{entity?.defangedName}</bdi>
            </td>
            <td className="right num">{signed(before, i18n.language)}</td>
            <td className="right num">{signed(after, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
