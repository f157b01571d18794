import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { signed } from '../../lib/probability';
import { EntityLink } from '../../ui/entityLink';
import { Panel } from '../../ui/panel';
import type { LeftOut } from './leftOut';
import { LineRow } from './lineRow';
import { against, type Hypothesis } from './reading';
import { extent, waterfall } from './waterfall';
import { WaterfallBar } from './waterfallBar';

/** What one hypothesis rests on: the prior apart, each item with its weight, what speaks against it, and what is missing. */
export function HypothesisDetail({ hypothesis, ...leftOut }: { hypothesis: Hypothesis } & Partial<LeftOut>) {
  const { t, i18n } = useTranslation();
  const { entity, name, lines, prior, total, isUnknown, noCounterEvidence, expectedButAbsent } = hypothesis;
  const drawn = useMemo(
    () =>
      waterfall(
        prior,
        lines.map(({ weight }) => weight),
      ),
    [prior, lines],
  );
  const contrary = against(hypothesis).length;
  return (
    <Panel
      title={t('behind.why', { name })}
      flush
      actions={entity === null ? undefined : <EntityLink entity={entity} size={16} />}
    >
      {isUnknown ? (
        <p className="panel-body">{t('behind.noneHelp')}</p>
      ) : (
        <table className="table behind-lines" data-testid="lines">
          <caption className="hidden-text">{t('behind.linesCaption', { name })}</caption>
          <thead>
            <tr>
              <th>{t('behind.item')}</th>
              <th className="right">{t('behind.weight')}</th>
              <th className="wide">{t('behind.sum')}</th>
            </tr>
          </thead>
          <tbody>
            <tr className="line-apart" data-testid="prior">
              <th scope="row">
                {t('behind.prior')} <span className="quiet">{t('behind.priorHelp')}</span>
              </th>
              <td className="right num">{signed(prior, i18n.language)}</td>
              <td>
                <WaterfallBar sort="apart" at={extent(drawn.prior, drawn)} />
              </td>
            </tr>
            {lines.map((line, index) => (
              <LineRow
                key={line.fact.number}
                line={line}
                at={extent(drawn.lines[index] ?? drawn.total, drawn)}
                {...leftOut}
              />
            ))}
            <tr className="line-total" data-testid="total">
              <th scope="row">{t('behind.total')}</th>
              <td className="right num">{signed(total, i18n.language)}</td>
              <td>
                <WaterfallBar sort="total" at={extent(drawn.total, drawn)} />
              </td>
            </tr>
          </tbody>
        </table>
      )}
      {!isUnknown && (
        <div className="panel-body stack">
          <p data-testid="counter">
            <b>{t('behind.against')}</b>{' '}
            {contrary > 0 ? t('behind.againstCount', { count: contrary }) : (noCounterEvidence ?? '')}
          </p>
          {expectedButAbsent.length > 0 && (
            <p>
              <b>{t('behind.absent')}</b>{' '}
              {expectedButAbsent
                .map(({ title, value }) => (value === null ? title : t('behind.absentItem', { title, value })))
                .join('; ')}
            </p>
          )}
        </div>
      )}
    </Panel>
  );
}
