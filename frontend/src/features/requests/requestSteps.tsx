import { useTranslation } from 'react-i18next';
import type { RequestFieldsFragment } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { Panel } from '../../ui/panel';

/** Who took which step when. */
export function RequestSteps({ steps }: { steps: RequestFieldsFragment['steps'] }) {
  const { t, i18n } = useTranslation();
  return (
    <Panel title={t('requests.steps')} flush>
      <ol className="list-plain" data-testid="steps">
        {steps.map(({ state, at, by, unit, note }) => (
          <li key={`${state} ${at}`}>
            <div className="row wrap">
              <b>{t(`requests.states.${state}`)}</b>
              <span className="quiet">
                <time dateTime={at}>{formatMoment(at, i18n.language)}</time> <bdi>{unit.name}</bdi> <bdi>{by}</bdi>
              </span>
            </div>
            {note !== null && <p className="note-text">{note}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
