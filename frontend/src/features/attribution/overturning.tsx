import { useTranslation } from 'react-i18next';
import { signed } from '../../lib/probability';
import { Panel } from '../../ui/panel';
import { type Answer, type Fact, firstActor } from './reading';

/** What would overturn the answer: the smallest set of items whose loss puts another first, and those that move it most. */
export function Overturning({ answer: { overturning, hypotheses } }: { answer: Answer }) {
  const { t, i18n } = useTranslation();
  const decisive = firstActor(hypotheses)?.whatWouldChange ?? [];
  return (
    <Panel title={t('behind.overturn')}>
      <div className="stack" data-testid="overturning">
        {overturning.length === 0 ? (
          <p>{t('behind.overturnNone')}</p>
        ) : (
          <>
            <p>{t('behind.overturnHelp', { count: overturning.length })}</p>
            <ul className="facts">
              {overturning.map((fact) => (
                <li key={fact.number}>
                  <FactName fact={fact} />
                </li>
              ))}
            </ul>
          </>
        )}
        {decisive.length > 0 && (
          <>
            <h3>{t('behind.decisive')}</h3>
            <ul className="facts">
              {decisive.map(({ fact, delta, newRank }) => (
                <li key={fact.number} className="row-between">
                  <FactName fact={fact} />
                  <span className="quiet num">
                    {t('behind.decisiveEffect', { change: signed(delta, i18n.language), rank: newRank })}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Panel>
  );
}

function FactName({ fact: { title, value } }: { fact: Fact }) {
  const { t } = useTranslation();
  return (
    <span>
      <span className="quiet">{title}</span> <bdi className="break">{value ?? t('common.unknown')}</bdi>
    </span>
  );
}
