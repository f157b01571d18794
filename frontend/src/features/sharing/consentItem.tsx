import { useTranslation } from 'react-i18next';
import type { ConsentFieldsFragment } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { EntityLink } from '../../ui/entityLink';
import { LabelChip } from '../../ui/labelChip';
import { AnswerConsent } from './answerConsent';

/** One request: who asks whom for which use of what, and the answer. */
export function ConsentItem({
  consent,
  unit,
  mayAnswer,
  onChanged,
}: {
  consent: ConsentFieldsFragment;
  unit: string;
  mayAnswer: boolean;
  onChanged: () => void;
}) {
  const { t, i18n } = useTranslation();
  return (
    <li data-testid="consent">
      <div className="row wrap">
        <b>{t(`consents.uses.${consent.use}`)}</b>
        <span className="tag">{t(`consents.states.${consent.state}`)}</span>
        <LabelChip handling={consent.handling} />
        <span className="quiet">{t('consents.items', { count: consent.itemCount })}</span>
      </div>
      <p dir="auto">{consent.reason}</p>
      <div className="row wrap">
        {consent.entities.map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
        {consent.notes.map(({ id, text }) => (
          <bdi key={id} className="quiet">
            {text}
          </bdi>
        ))}
      </div>
      <div className="note-meta">
        <span>{t('consents.between', { unit: consent.unit.name, owner: consent.owner.name })}</span>
        <time dateTime={consent.askedAt}>{formatMoment(consent.askedAt, i18n.language)}</time>
        {consent.answeredBy !== null && (
          <span>
            {t('consents.answered', {
              state: t(`consents.states.${consent.state}`),
              account: consent.answeredBy,
              at: consent.answeredAt === null ? '' : formatMoment(consent.answeredAt, i18n.language),
            })}
          </span>
        )}
        {consent.answer !== null && <bdi>{consent.answer}</bdi>}
      </div>
      {mayAnswer && consent.owner.id === unit && consent.state !== 'WITHDRAWN' && (
        <AnswerConsent consent={consent} onAnswered={onChanged} />
      )}
    </li>
  );
}
