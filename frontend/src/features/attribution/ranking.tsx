import { useTranslation } from 'react-i18next';
import { percent } from '../../lib/probability';
import { EntityLink } from '../../ui/entityLink';
import { KindIcon } from '../../ui/kindIcon';
import { Interval } from './interval';
import { type Answer, type Hypothesis, keyOf } from './reading';

/** Every hypothesis with its probability; "none of them" is one of them. Choosing one shows what it rests on. */
export function Ranking({
  answer: { hypotheses, othersProbability, rollUps },
  chosen,
  onChoose,
}: {
  answer: Answer;
  chosen: string;
  onChoose: (key: string) => void;
}) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <ol className="ranking" data-testid="ranking">
        {hypotheses.map((hypothesis) => (
          <li key={keyOf(hypothesis)} data-unknown={hypothesis.isUnknown}>
            <button
              type="button"
              aria-pressed={keyOf(hypothesis) === chosen}
              onClick={() => onChoose(keyOf(hypothesis))}
            >
              <Row hypothesis={hypothesis} />
            </button>
          </li>
        ))}
      </ol>
      {othersProbability > 0 && (
        <p className="foot">{t('behind.others', { percent: percent(othersProbability, i18n.language) })}</p>
      )}
      <RollUps rollUps={rollUps} />
    </>
  );
}

/** Groups that cover several of the ranked actors, apart from the ranking. */
function RollUps({ rollUps }: { rollUps: Answer['rollUps'] }) {
  const { t } = useTranslation();
  if (rollUps.length === 0) return null;
  return (
    <section className="panel-body" aria-label={t('behind.rollUps')} data-testid="roll-ups">
      <b>{t('behind.rollUps')}</b>
      <ul className="facts">
        {rollUps.map(({ group, members, term, percent: together }) => (
          <li key={group.id} className="row-between">
            <span className="row wrap">
              <EntityLink entity={group} size={16} />
              <span className="quiet">
                {t('behind.rollUpMembers', { names: members.map(({ name }) => name).join(', ') })}
              </span>
            </span>
            <span>
              <b className="num">{together}</b> <span className="quiet">{term}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ hypothesis }: { hypothesis: Hypothesis }) {
  const { t, i18n } = useTranslation();
  const { entity, name, rank, term, low, high, probability, rankWithoutPrior } = hypothesis;
  const range =
    low === null || high === null
      ? null
      : t('behind.interval', { low: percent(low, i18n.language), high: percent(high, i18n.language) });
  return (
    <>
      <span className="rank num">{rank}</span>
      {entity === null ? <span className="rank-none" aria-hidden="true" /> : <KindIcon kind={entity.kind} size={22} />}
      <span className="rank-name">
        <bdi>{name}</bdi>
        <span className="quiet">
          {term}
          {rankWithoutPrior !== null && rankWithoutPrior !== rank && (
            <> · {t('behind.rankWithoutPrior', { rank: rankWithoutPrior })}</>
          )}
        </span>
      </span>
      <span className="rank-number">
        <b className="num">{hypothesis.percent}</b>
        <Interval probability={probability} low={low} high={high} />
        {range !== null && <span className="quiet num">{range}</span>}
      </span>
    </>
  );
}
