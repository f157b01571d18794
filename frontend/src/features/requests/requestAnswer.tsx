import { useTranslation } from 'react-i18next';
import type { RequestFieldsFragment } from '../../api/gql/graphql';
import { formatDay } from '../../lib/dates';
import { LabelledEntity } from '../../ui/labelledEntity';
import { Panel } from '../../ui/panel';
import { usePurposeNames } from '../../ui/usePurposeNames';

/** The answer: its words, what of what it names the reader sees, and what may be done with it. */
export function RequestAnswer({ answer }: { answer: NonNullable<RequestFieldsFragment['answer']> }) {
  const { t, i18n } = useTranslation();
  const purposeOf = usePurposeNames();
  const { permittedUse: use } = answer;
  return (
    <Panel title={t('requests.answer')}>
      <div className="stack" data-testid="answer">
        <p className="note-text">{answer.text}</p>
        {answer.records.length > 0 && (
          <ul className="row wrap" aria-label={t('requests.records')}>
            {answer.records.map((entity) => (
              <li key={entity.id}>
                <LabelledEntity entity={entity} />
              </li>
            ))}
          </ul>
        )}
        <dl className="request-facts" aria-label={t('requests.permitted')}>
          <dt>{t('requests.purpose')}</dt>
          <dd>{use.purposes.map(purposeOf).join(', ')}</dd>
          <dt>{t('requests.court')}</dt>
          <dd>{t(`requests.permission.${use.court}`)}</dd>
          <dt>{t('requests.onward')}</dt>
          <dd>{t(`requests.permission.${use.onwardSharing}`)}</dd>
          <dt>{t('requests.retainUntil')}</dt>
          <dd className="num">{formatDay(use.retainUntil, i18n.language)}</dd>
          {use.conditions !== null && (
            <>
              <dt>{t('requests.conditions')}</dt>
              <dd className="note-text">{use.conditions}</dd>
            </>
          )}
        </dl>
      </div>
    </Panel>
  );
}
