import { useTranslation } from 'react-i18next';
import type { DutyContactFieldsFragment } from '../api/gql/graphql';
import { LabelChip } from './labelChip';

/** Where a desk can be reached around the clock. */
export function ContactText({ contact }: { contact: DutyContactFieldsFragment }) {
  const { t, i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'code' });
  return (
    <>
      <div>
        <bdi>{contact.name}</bdi> <LabelChip handling={contact.handling} />
      </div>
      <div className="row wrap">
        <a className="mono" href={`tel:${contact.phone}`}>
          {contact.phone}
        </a>
        {contact.email !== null && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
      </div>
      <div className="quiet">
        {t('directory.hoursIn', { hours: contact.hours, zone: contact.timeZone })}
        {' · '}
        {contact.languages.map((code) => names.of(code) ?? code).join(', ')}
      </div>
    </>
  );
}
