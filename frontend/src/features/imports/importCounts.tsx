import { useTranslation } from 'react-i18next';
import type { ImportRowFragment } from '../../api/gql/graphql';

const counts = ['read', 'made', 'changed', 'unchanged', 'skipped', 'refused', 'closed', 'pending'] as const;

/** How many objects met which end; what is nought is left out, but for those read and made. */
export function ImportCounts({ item }: { item: ImportRowFragment }) {
  const { t, i18n } = useTranslation();
  const shown = counts.filter((name) => item[name] > 0 || name === 'read' || name === 'made');
  return (
    <dl className="import-counts">
      {shown.map((name) => (
        <div key={name} data-bad={name === 'refused'}>
          <dt>{t(`imports.counts.${name}`)}</dt>
          <dd className="num">{item[name].toLocaleString(i18n.language)}</dd>
        </div>
      ))}
    </dl>
  );
}
