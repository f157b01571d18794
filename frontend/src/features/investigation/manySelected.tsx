import { Button } from '@mantine/core';
import { IconBriefcase, IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { selectionOf } from '../../graph/model/selection';
import { KindIcon } from '../../ui/kindIcon';
import { useHistory, useView, useWorkspace } from './context';

const most = 200;

/** Several elements: what they are, and what one does with several. */
export function ManySelected() {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const { document } = useHistory();
  const { nodes, edges } = useView((state) => state.selection);
  return (
    <>
      <div className="side-head">
        <p>{t('chart.inspector.many', { nodes: nodes.size, edges: edges.size })}</p>
        <div className="row wrap">
          {nodes.size === 2 && (
            <Button size="xs" leftSection={<IconRoute size={14} />} onClick={() => view.setState({ side: 'paths' })}>
              {t('chart.inspector.findPath')}
            </Button>
          )}
          {nodes.size > 0 && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconBriefcase size={14} />}
              onClick={() => view.setState({ dialog: 'attach' })}
            >
              {t('chart.inspector.attach')}
            </Button>
          )}
        </div>
      </div>
      <ul className="side-list">
        {[...nodes].slice(0, most).map((id) => {
          const node = document.nodes.get(id);
          if (node === undefined) return null;
          return (
            <li key={id}>
              <button
                type="button"
                className="plain-row"
                onClick={() => view.setState({ selection: selectionOf([id]) })}
              >
                <KindIcon kind={node.kind} size={18} named />
                <bdi>{node.label}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
