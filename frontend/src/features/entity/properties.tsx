import { useTranslation } from 'react-i18next';
import { readable } from '../../i18n/words';
import { propertyText } from '../../lib/propertyText';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import type { Profile } from './entityHead';
import { isContradiction, shownProperties } from './shownProperties';
import { SourceName } from './sourceName';

/** Every property with each value and the reports that assert it; different values are marked. */
export function Properties({ properties }: { properties: Profile['properties'] }) {
  const { t } = useTranslation();
  const shown = shownProperties(properties);
  return (
    <Panel title={t('entity.properties')} count={shown.length} flush>
      {shown.length === 0 ? (
        <EmptyState title={t('entity.noProperties')} help={t('entity.noPropertiesHelp')} />
      ) : (
        <table className="table" data-testid="properties">
          <tbody>
            {shown.map((property) => (
              <tr key={property.name}>
                <td className="quiet nowrap" style={{ width: 190 }}>
                  {readable(property.name)}
                </td>
                <td>
                  {isContradiction(property) && (
                    <span className="tag tag-warn" title={t('entity.contradictionHelp')}>
                      {t('entity.contradiction')}
                    </span>
                  )}
                  <div className="property-values">
                    {property.values.map((value) => (
                      <div key={propertyText(value.value)}>
                        <bdi className="property-value">{propertyText(value.value)}</bdi>
                        <div className="property-by">
                          {t('entity.assertedBy')}{' '}
                          {uniqueSources(value.records).map((source, index) => (
                            <span key={source?.id ?? ''}>
                              {index > 0 && ', '}
                              <SourceName source={source} />
                            </span>
                          ))}
                        </div>
                      </div>
                    ))}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

type Records = Profile['properties'][number]['values'][number]['records'];

function uniqueSources(records: Records): Records[number]['source'][] {
  return [...new Map(records.map(({ source }) => [source?.id, source])).values()];
}
