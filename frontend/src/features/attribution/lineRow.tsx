import { Button, Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/dates';
import { signed } from '../../lib/probability';
import { GradeChip } from '../../ui/gradeChip';
import { ClaimsBehind } from './claimsBehind';
import type { LeftOut } from './leftOut';
import { type Line, steps } from './reading';
import { WaterfallBar } from './waterfallBar';

/** One item and what it does to the sum; opened, how its weight came about and the claims behind it. */
export function LineRow({
  line,
  at,
  left,
  onLeft,
}: {
  line: Line;
  at: { readonly start: number; readonly size: number };
} & Partial<LeftOut>) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const { fact, statement, weight } = line;
  const name = fact.value ?? t('common.unknown');
  const isLeft = left !== undefined && fact.evidenceIds.every((each) => left.has(each));
  const toggle = () => {
    if (left === undefined) return;
    const rest = [...left].filter((each) => !fact.evidenceIds.includes(each));
    onLeft?.(new Set(isLeft ? rest : [...left, ...fact.evidenceIds]));
  };
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <>
      <tr data-testid="line" data-left={isLeft} data-against={weight < 0}>
        <td>
          <button
            type="button"
            className="line-open"
            aria-expanded={opened}
            aria-controls={id}
            onClick={() => setOpened(!opened)}
          >
            <Chevron size={14} aria-hidden="true" />
            <span>
              <span className="quiet">{fact.title}</span> <bdi className="break">{name}</bdi>
              <span className="line-statement">{statement}</span>
            </span>
          </button>
        </td>
        <td className="right num">{signed(weight, i18n.language)}</td>
        <td>
          <WaterfallBar sort={weight < 0 ? 'against' : 'for'} at={at} />
        </td>
      </tr>
      {opened && (
        <tr id={id} className="line-detail" data-testid="line-detail">
          <td colSpan={3}>
            <LineSteps line={line} />
            {left !== undefined && (
              <Checkbox size="xs" checked={isLeft} onChange={toggle} label={t('behind.leaveOut')} />
            )}
            <ClaimsBehind title={t('behind.caseSays')} ids={fact.evidenceIds} />
            <ClaimsBehind title={t('behind.actorHas')} ids={line.actorClaims.map((claim) => claim.id)} />
            <Button size="compact-xs" variant="subtle" onClick={() => setOpened(false)}>
              {t('common.close')}
            </Button>
          </td>
        </tr>
      )}
    </>
  );
}

/** How the weight came about, step by step, and what the item is. */
function LineSteps({ line }: { line: Line }) {
  const { t, i18n } = useTranslation();
  const { fact, ageDays, withoutIt } = line;
  return (
    <>
      <ol className="line-steps" aria-label={t('behind.steps')}>
        {steps(line).map(({ name, after }) => (
          <li key={name}>
            <span className="quiet">{t(`behind.step.${name}`)}</span>{' '}
            <b className="num">{signed(after, i18n.language)}</b>
          </li>
        ))}
      </ol>
      <p className="quiet">
        <GradeChip grade={fact.grade} />
        {' · '}
        {t('behind.holders', { count: fact.holders })}
        {fact.seenAt !== null && ` · ${t('behind.seen', { date: formatDay(fact.seenAt, i18n.language) })}`}
        {ageDays !== null && ` · ${t('behind.age', { count: ageDays })}`}
        {' · '}
        {t('behind.withoutIt', { change: signed(withoutIt, i18n.language) })}
      </p>
    </>
  );
}
