import { IconShieldLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceQuery } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { formatDay } from '../../lib/dates';
import { CitationList } from '../../ui/citationList';
import { Confidence } from '../../ui/confidence';
import { GradeChip } from '../../ui/gradeChip';
import { LabelChip } from '../../ui/labelChip';
import { Period } from '../../ui/period';

export type Claim = Extract<NonNullable<EvidenceQuery['node']>, { claims: unknown }>['claims']['nodes'][number];

/** One source's assertion, whole. */
export function ClaimCard({ claim, action }: { claim: Claim; action?: ReactNode }) {
  const { t, i18n } = useTranslation();
  const contradicted = claim.remarks.some(({ opinion }) => opinion?.includes('disagree') === true);
  return (
    <article className="claim" data-testid="claim">
      <header className="row-between">
        <h4 className="row" style={{ gap: 6 }}>
          {claim.source?.isProtected === true && <IconShieldLock size={14} aria-hidden="true" />}
          <bdi>{claim.source?.name ?? t('common.unknownSource')}</bdi>
        </h4>
        <span className="row">
          {contradicted && <span className="tag tag-bad">{t('chart.inspector.contradicts')}</span>}
          <LabelChip handling={claim.handling} />
          {action}
        </span>
      </header>
      {claim.statement !== null && (
        <p className="note-text" dir="auto">
          {claim.statement}
        </p>
      )}
      <dl className="pairs">
        <dt>{t('entity.grade')}</dt>
        <dd>
          <GradeChip grade={claim.grade} />
        </dd>
        <dt>{t('scales.confidence')}</dt>
        <dd>
          <Confidence value={claim.confidence} />
        </dd>
        <dt>{t('chart.inspector.valid')}</dt>
        <dd>
          <Period from={claim.validFrom} to={claim.validTo} />
        </dd>
        {claim.reportedAt !== null && (
          <>
            <dt>{t('chart.inspector.reported')}</dt>
            <dd className="num">{formatDay(claim.reportedAt, i18n.language)}</dd>
          </>
        )}
        <dt>{t('chart.inspector.recorded')}</dt>
        <dd className="num">{formatDay(claim.recordedAt, i18n.language)}</dd>
      </dl>
      {claim.provenanceCluster !== null && (
        <p className="tag tag-warn">{t('chart.inspector.cluster', { name: claim.provenanceCluster })}</p>
      )}
      {claim.citations.length === 0 ? (
        <p className="quiet">{t('chart.inspector.noCitations')}</p>
      ) : (
        <CitationList citations={claim.citations} />
      )}
      {claim.remarks.length > 0 && <Remarks remarks={claim.remarks} />}
    </article>
  );
}

function Remarks({ remarks }: { remarks: Claim['remarks'] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <ul className="remarks" aria-label={t('chart.inspector.remarks')}>
      {remarks.map((remark) => (
        <li key={`${remark.kind}|${remark.text}`}>
          <p className="note-text" dir="auto">
            {remark.text}
          </p>
          <div className="note-meta">
            <LabelChip handling={remark.handling} />
            <span>
              {remark.source?.name ?? t('common.unknownSource')}{' '}
              {remark.opinion !== null && <b>{words.opinion(remark.opinion)}</b>}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
