import { useTranslation } from 'react-i18next';
import { GradeChip } from '../../ui/gradeChip';
import { LabelChip } from '../../ui/labelChip';
import { Panel } from '../../ui/panel';
import { Period } from '../../ui/period';
import { EmptyState } from '../../ui/states';
import type { Profile } from './entityHead';
import { SourceName } from './sourceName';

/** Every name, and who uses it: the same name may be another group's in another source. */
export function Names({ names }: { names: Profile['names'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('entity.names')} count={names.length} flush>
      {names.length === 0 ? (
        <EmptyState title={t('entity.noNames')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keys
        <div style={{ maxHeight: 320, overflow: 'auto' }} tabIndex={0}>
          <table className="table" data-testid="names">
            <thead>
              <tr>
                <th>{t('entity.name')}</th>
                <th>{t('entity.source')}</th>
                <th>{t('entity.grade')}</th>
                <th>{t('entity.used')}</th>
                <th>{t('entity.label')}</th>
              </tr>
            </thead>
            <tbody>
              {names.map((name) => (
                <tr key={name.id}>
                  <td>
                    <bdi>{name.name}</bdi>{' '}
                    {name.isPrimary && <span className="tag tag-accent">{t('entity.primary')}</span>}
                  </td>
                  <td>
                    <SourceName source={name.source} />
                  </td>
                  <td>
                    <GradeChip grade={name.grade} />
                  </td>
                  <td>
                    <Period from={name.firstUsed} to={name.lastUsed} />
                  </td>
                  <td>
                    <LabelChip handling={name.handling} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
