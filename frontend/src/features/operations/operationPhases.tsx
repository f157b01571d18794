import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel';
import type { Operation } from './operation';
import { usePeriod } from './usePeriod';

/** The phases in their order. */
export function OperationPhases({ operation: { phases } }: { operation: Operation }) {
  const { t } = useTranslation();
  const period = usePeriod();
  return (
    <Panel title={t('jointOperations.phases')} flush>
      {phases.length === 0 ? (
        <p className="panel-note">{t('jointOperations.noPhases')}</p>
      ) : (
        <ol className="list-plain">
          {phases.map(({ name, startsOn, endsOn }) => (
            <li key={name} className="row">
              <span className="grow">{name}</span>
              <span className="quiet num">{period(startsOn, endsOn)}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
