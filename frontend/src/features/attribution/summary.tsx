import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../ui/entityLink';
import { type Answer, firstActor } from './reading';

/** The answer in words: how probable, and apart from that how far the analysis can be trusted. */
export function Summary({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const { hypotheses, analyticConfidence, confidenceReasons, coverage, isContested, leastInconsistent } = answer;
  const [first] = hypotheses;
  if (first === undefined) return null;
  const actor = firstActor(hypotheses);
  const texts = { name: first.name, term: first.term, percent: first.percent };
  return (
    <section className="panel behind-summary" aria-label={t('behind.summary')} data-testid="behind-summary">
      <p className="behind-lead">{t(first.isUnknown ? 'behind.leadNone' : 'behind.lead', texts)}</p>
      {first.isUnknown && actor !== null && (
        <p>{t('behind.thenActor', { name: actor.name, term: actor.term, percent: actor.percent })}</p>
      )}
      <dl className="pairs">
        <dt>{t('behind.confidence')}</dt>
        <dd>
          <b>{t(`behind.confidenceIs.${analyticConfidence}`)}</b>
          {confidenceReasons.length > 0 && <span className="quiet"> {confidenceReasons.join(' ')}</span>}
        </dd>
        <dt>{t('behind.evidence')}</dt>
        <dd>
          {t('behind.coverage', { used: coverage.itemsUsed, total: coverage.itemsTotal })}{' '}
          {t('common.origins', { count: coverage.origins })}
        </dd>
        {isContested && leastInconsistent !== null && (
          <>
            <dt>{t('behind.disagreement')}</dt>
            <dd className="row">
              <EntityLink entity={leastInconsistent} />
              <span className="tag tag-warn">{t('behind.leastContradicted')}</span>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
