import { IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type EntityId, entityId } from '../../graph/model/elements';
import { selectionOf } from '../../graph/model/selection';
import { SearchBox } from '../../ui/searchBox';
import { EmptyState } from '../../ui/states';
import { useActions, useHistory, useView, useWorkspace } from './context';

/** While fewer than two ends are chosen: how to choose them. From one that is selected, the other is found by name. */
export function PathTarget() {
  const { t } = useTranslation();
  const { document } = useHistory();
  const { nodes } = useView((state) => state.selection);
  const [from] = nodes;
  const start = from === undefined || nodes.size !== 1 ? undefined : document.nodes.get(from);
  const icon = <IconRoute size={24} />;
  if (start === undefined)
    return <EmptyState title={t('chart.path.pick')} help={t('chart.path.pickHelp')} icon={icon} />;
  return (
    <div className="side-head">
      <p>{t('chart.path.fromOne', { name: start.label })}</p>
      <PathSearch from={start.id} />
    </div>
  );
}

function PathSearch({ from }: { from: EntityId }) {
  const { t } = useTranslation();
  const { view, session } = useWorkspace();
  const { add } = useActions();
  const pick = async (id: string) => {
    const to = entityId(id);
    if (!session.history().document.nodes.has(to)) await add([id], 'path');
    if (session.history().document.nodes.has(to)) view.setState({ selection: selectionOf([from, to]) });
  };
  return <SearchBox placeholder={t('chart.path.findTo')} onPick={(id) => void pick(id)} />;
}
