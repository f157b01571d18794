import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { mirrorItems } from '../../graph/a11y/items';
import { ChartMirror } from '../../graph/a11y/mirror';
import { visibleElements } from '../../graph/model/filter';
import { toggleTarget } from '../../graph/model/selection';
import { useWords } from '../../i18n/words';
import { useHistory, useView, useWorkspace } from './context';

/** The chart as a list that keys and screen readers work with. */
export function ChartList() {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const workspace = useWorkspace();
  const { document } = useHistory();
  const { filter, selection, focus } = useView((view) => view);
  const items = useMemo(
    () => mirrorItems(visibleElements(document, filter), i18n.language),
    [document, filter, i18n.language],
  );
  return (
    <ChartMirror
      items={items}
      selected={selection.nodes}
      focus={focus}
      label={t('chart.list')}
      describe={({ node, links }) =>
        t('chart.listItem', {
          kind: words.kind(node.kind),
          label: node.label,
          links,
          hidden: node.hiddenCount === undefined ? '' : t('chart.listHidden', { count: node.hiddenCount }),
          crossing:
            node.jurisdictions === undefined ? '' : t('chart.listCrossing', { codes: node.jurisdictions.join(', ') }),
          pinned: node.pinned ? t('chart.listPinned') : '',
        })
      }
      onFocus={(id) => {
        workspace.view.setState({ focus: id });
        workspace.surface?.setFocus({ type: 'node', id });
      }}
      onToggle={(id) => workspace.view.setState({ selection: toggleTarget(selection, { type: 'node', id }) })}
      onAction={(action) => void workspace.surface?.act(action)}
    />
  );
}
