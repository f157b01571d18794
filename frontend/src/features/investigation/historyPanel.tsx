import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { describeCommand } from '../../graph/commands/apply';
import { formatMoment } from '../../lib/dates';
import { useHistory, useWorkspace } from './context';

/** Every step; one click goes to any of them. */
export function HistoryPanel() {
  const { t, i18n } = useTranslation();
  const { session, view } = useWorkspace();
  const { entries, position } = useHistory();
  return (
    <div data-testid="history">
      <div className="side-head row-between">
        <h3>{t('chart.history.title')}</h3>
        <CloseButton size="sm" aria-label={t('common.close')} onClick={() => view.setState({ side: 'inspector' })} />
      </div>
      <ol className="steps">
        <li>
          <button type="button" className="plain-row" aria-current={position === 0} onClick={() => session.goTo(0)}>
            {t('chart.history.start')}
          </button>
        </li>
        {entries.map(({ command, at }, index) => {
          const { key, count, label } = describeCommand(command);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the log
            <li key={index} data-undone={index >= position}>
              <button
                type="button"
                className="plain-row"
                aria-current={position === index + 1}
                onClick={() => session.goTo(index + 1)}
              >
                <span className="grow">{t(`chart.history.${key}`, { count, label: label ?? '' })}</span>
                <span className="quiet num">{formatMoment(at, i18n.language).slice(-5)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
