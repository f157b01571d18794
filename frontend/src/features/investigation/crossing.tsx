import { IconMap2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { selectionOf } from '../../graph/model/selection';
import { useHistory, useWorkspace } from './context';

/** How many entities on the chart occur in cases of several jurisdictions; one click selects them. */
export function Crossing() {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const { document } = useHistory();
  const ids = [...document.nodes.values()].filter((node) => (node.jurisdictions?.length ?? 0) > 1).map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <button
      type="button"
      className="legend-row legend-crossing"
      data-testid="crossing"
      onClick={() => view.setState({ selection: selectionOf(ids), side: 'inspector' })}
    >
      <IconMap2 size={16} aria-hidden="true" />
      <span className="legend-name">{t('chart.legend.crossing')}</span>
      <span className="num">{ids.length}</span>
    </button>
  );
}
