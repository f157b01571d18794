import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../ui/entityLink';
import { GradeChip } from '../../ui/gradeChip';
import { Panel } from '../../ui/panel';
import type { HypothesisSet } from './stated';

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const marks = { FOR: '+', AGAINST: '−', NEUTRAL: '·' } as const;

/** Evidence against hypotheses; what tells them apart best comes first, what supports all of them tells nothing. */
export function HypothesisMatrix({ set: { hypotheses, matrix } }: { set: HypothesisSet }) {
  const { t, i18n } = useTranslation();
  if (matrix.length === 0) return null;
  return (
    <Panel title={t('hypotheses.matrix')} flush>
      <p className="panel-body quiet">{t('hypotheses.matrixHelp')}</p>
      <table className="table matrix" data-testid="hypothesis-matrix">
        <thead>
          <tr>
            <th>{t('hypotheses.claim')}</th>
            <th>{t('behind.grade')}</th>
            {hypotheses.map(({ id, statement, status }, index) => (
              <th key={id} className="right" title={statement} data-rejected={status === 'REJECTED'}>
                {t('hypotheses.number', { number: index + 1 })}
              </th>
            ))}
            <th className="right">{t('hypotheses.tells')}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.map((row) => (
            <tr key={row.claim.id} data-tells={row.diagnosticity > 0}>
              <td>
                <span className="row wrap">
                  {row.claim.from !== null && <EntityLink entity={row.claim.from} size={16} />}
                  <span aria-hidden="true">→</span>
                  {row.claim.to !== null && <EntityLink entity={row.claim.to} size={16} />}
                </span>
              </td>
              <td>
                <GradeChip grade={row.claim.grade} />
              </td>
              {hypotheses.map(({ id }, index) => {
                const mark = row.marks[index] ?? 'NEUTRAL';
                return (
                  <td key={id} className="cell num" data-sign={mark === 'AGAINST' ? 'against' : 'for'}>
                    <span aria-hidden="true">{marks[mark]}</span>
                    <span className="hidden-text">{t(`hypotheses.polarity.${mark}`)}</span>
                  </td>
                );
              })}
              <td className="right num">{row.diagnosticity.toLocaleString(i18n.language, twoDigits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
