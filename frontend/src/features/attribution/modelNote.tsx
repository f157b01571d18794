import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/dates';
import type { Answer } from './reading';

/** On what the numbers depend: the reader's rights, the day, the model and the cases it was fitted on. */
export function ModelNote({ answer: { candidates, recordedAsOf, model } }: { answer: Answer }) {
  const { t, i18n } = useTranslation();
  return (
    <footer className="behind-model quiet" data-testid="model">
      <p>{t('behind.view', { count: candidates, when: formatMoment(recordedAsOf, i18n.language) })}</p>
      {model !== null && (
        <p>
          {t('behind.model', {
            version: model.version,
            set: model.calibrationSet,
            cases: model.calibrationCases,
          })}{' '}
          {model.isShippedCalibration && <b>{t('behind.shipped')}</b>}{' '}
          <span className="mono" title={model.evidenceHash}>
            {model.evidenceHash.slice(0, 12)}
          </span>
        </p>
      )}
    </footer>
  );
}
