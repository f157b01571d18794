import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/dates';
import { EntityLink } from '../../ui/entityLink';
import { LabelChip } from '../../ui/labelChip';
import { DecideDialog } from './decideDialog';
import { LinkDialog } from './linkDialog';
import type { Stated } from './stated';

/** One hypothesis: what it says, where it stands and by whom, and what is linked with it. */
export function HypothesisCard({
  hypothesis,
  number,
  subject,
  isOwn,
  isLeast,
  isProbable,
}: {
  hypothesis: Stated;
  number: number;
  subject: string;
  /** Whether it is the reader's unit's, which alone decides on it. */
  isOwn: boolean;
  isLeast: boolean;
  isProbable: boolean;
}) {
  const { t, i18n } = useTranslation();
  const { statement, status, author, unitId, reviewer, reason, updatedAt, handling, actor, evidence } = hypothesis;
  const count = (polarity: 'FOR' | 'AGAINST') => evidence.filter((each) => each.polarity === polarity).length;
  const isDecided = status === 'AGREED' || status === 'REJECTED';
  return (
    <li data-testid="hypothesis">
      <div className="row-between">
        <span className="row wrap">
          <b className="num">{t('hypotheses.number', { number })}</b>
          <bdi className="hypothesis-statement">{statement}</bdi>
          <span className={statusTag[status]}>{t(`hypotheses.status.${status}`)}</span>
          {isProbable && <span className="tag tag-accent">{t('hypotheses.mostProbable')}</span>}
          {isLeast && <span className="tag tag-accent">{t('hypotheses.leastContradicted')}</span>}
        </span>
        <LabelChip handling={handling} />
      </div>
      <p className="quiet row wrap">
        {actor !== null && <EntityLink entity={actor} size={16} />}
        <UsedBy hypothesis={hypothesis} />
        <span>{t('behind.keptBy', { author, unit: unitId })}</span>
        <span className="num">{formatMoment(updatedAt, i18n.language)}</span>
        <span>{t('hypotheses.linked', { supporting: count('FOR'), contrary: count('AGAINST') })}</span>
      </p>
      {reason !== null && (
        <p dir="auto">{reviewer === null ? reason : t('hypotheses.decidedBy', { reviewer, reason })}</p>
      )}
      {evidence.length > 0 && (
        <ul className="facts" aria-label={t('hypotheses.evidence')}>
          {evidence.map((each) => (
            <li key={each.claim.id} className="row-between">
              <span dir="auto">{each.rationale}</span>
              <LinkedBy evidence={each} />
            </li>
          ))}
        </ul>
      )}
      {isOwn && (
        <div className="row wrap">
          <DecideDialog hypothesis={hypothesis} />
          {!isDecided && <LinkDialog hypothesis={hypothesis} subject={subject} />}
        </div>
      )}
    </li>
  );
}

/** Which way a piece of evidence points, how it joins a trace with a person, and who linked it. */
function LinkedBy({
  evidence: { polarity, trace, instant, sourcePort, linkedBy },
}: {
  evidence: Stated['evidence'][number];
}) {
  const { t, i18n } = useTranslation();
  const parts = [
    t(`hypotheses.polarity.${polarity}`),
    trace === null ? null : t(`hypotheses.traces.${trace}`),
    instant === null ? null : formatMoment(instant, i18n.language),
    sourcePort === null ? null : t('hypotheses.portIs', { port: sourcePort }),
    linkedBy,
  ];
  return <span className="quiet">{parts.filter((part) => part !== null).join(' · ')}</span>;
}

/** What a person is said to have used, where and when. */
function UsedBy({ hypothesis: { used, place, from, to } }: { hypothesis: Stated }) {
  const { t, i18n } = useTranslation();
  const times = [from, to].filter((time) => time !== null).map((time) => formatMoment(time, i18n.language));
  return (
    <>
      {used !== null && (
        <span className="row">
          {t('hypotheses.used')} <EntityLink entity={used} size={16} />
        </span>
      )}
      {place !== null && <bdi>{place}</bdi>}
      {times.length > 0 && <span className="num">{times.join(' – ')}</span>}
    </>
  );
}

const statusTag = {
  DRAFT: 'tag',
  PROPOSED: 'tag tag-warn',
  AGREED: 'tag tag-accent',
  REJECTED: 'tag tag-bad',
} as const;
