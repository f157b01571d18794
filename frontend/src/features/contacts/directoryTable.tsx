import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DirectoryQuery } from '../../api/gql/graphql';
import { admin } from '../../i18n/en/admin';
import { readable } from '../../i18n/words';
import { ContactText } from '../../ui/contactText';
import { Jurisdictions } from '../../ui/jurisdictions';

type Unit = DirectoryQuery['directory']['nodes'][number];

const isKind = (kind: string): kind is keyof typeof admin.kinds => Object.hasOwn(admin.kinds, kind);

/** Every desk and partner; the own one's contact can be kept by its administrator. */
export function DirectoryTable({
  units,
  own,
  onKeep,
}: {
  units: readonly Unit[];
  own: string;
  /** Null: the reader keeps no contact. */
  onKeep: ((unit: Unit) => void) | null;
}) {
  const { t } = useTranslation();
  const none = <span className="quiet">–</span>;
  return (
    <table className="table" data-testid="directory">
      <thead>
        <tr>
          <th>{t('admin.unitName')}</th>
          <th>{t('admin.unitKind')}</th>
          <th>{t('admin.countries')}</th>
          <th>{t('admin.parent')}</th>
          <th>{t('admin.actingFor')}</th>
          <th>{t('directory.contact')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.id}>
            <td>
              <bdi>{unit.name}</bdi> <span className="quiet">{unit.id}</span>{' '}
              {unit.id === own && <span className="tag tag-accent">{t('admin.yours')}</span>}
            </td>
            <td>{isKind(unit.kind) ? t(`admin.kinds.${unit.kind}`) : readable(unit.kind)}</td>
            <td>
              <span className="row wrap tags">
                {unit.countries.map((code) => (
                  <Jurisdictions key={code} codes={[code]} />
                ))}
              </span>
            </td>
            <td>{unit.parent === null ? none : unit.parent.name}</td>
            <td>{unit.actingFor.length === 0 ? none : unit.actingFor.map(({ name }) => name).join(', ')}</td>
            <td>
              {unit.contact === null ? (
                <span className="quiet">{t('directory.noContact')}</span>
              ) : (
                <ContactText contact={unit.contact} />
              )}
              {unit.id === own && onKeep !== null && (
                <Button size="compact-xs" variant="subtle" onClick={() => onKeep(unit)}>
                  {t('directory.keep')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
