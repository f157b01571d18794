import { useTranslation } from 'react-i18next';
import { signed } from '../../lib/probability';
import { Panel } from '../../ui/panel';
import { type Answer, keyOf } from './reading';

const mostRows = 15;
const mostActors = 5;

/** Items against explanations: which of them tell the actors apart. */
export function Matrix({ answer: { matrix, hypotheses } }: { answer: Answer }) {
  const { t, i18n } = useTranslation();
  const actors = hypotheses
    .map((hypothesis, index) => ({ hypothesis, index }))
    .filter(({ hypothesis }) => !hypothesis.isUnknown)
    .slice(0, mostActors);
  if (matrix.length === 0 || actors.length < 2) return null;
  return (
    <Panel title={t('behind.matrix')} flush>
      <p className="panel-body quiet">{t('behind.matrixHelp')}</p>
      <table className="table matrix" data-testid="matrix">
        <thead>
          <tr>
            <th>{t('behind.item')}</th>
            {actors.map(({ hypothesis }) => (
              <th key={keyOf(hypothesis)} className="right actor" title={hypothesis.name}>
                {hypothesis.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.slice(0, mostRows).map(({ fact, weights }) => (
            <tr key={fact.number}>
              <td>
                <span className="quiet">{fact.title}</span>{' '}
                <bdi className="break">{fact.value ?? t('common.unknown')}</bdi>
              </td>
              {actors.map(({ hypothesis, index }) => {
                const weight = weights[index] ?? 0;
                return (
                  <td key={keyOf(hypothesis)} className="cell num" data-sign={weight < 0 ? 'against' : 'for'}>
                    {signed(weight, i18n.language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
