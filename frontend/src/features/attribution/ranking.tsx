import { useTranslation } from 'react-i18next';
import { percent } from '../../lib/probability';
import { KindIcon } from '../../ui/kindIcon';
import { Interval } from './interval';
import { type Answer, type Hypothesis, keyOf } from './reading';

/** Every hypothesis with its probability; "none of them" is one of them. Choosing one shows what it rests on. */
export function Ranking({
  answer: { hypotheses, othersProbability },
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
    </>
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
