import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsMaximize,
  IconBriefcase,
  IconEyeOff,
  IconFocusCentered,
  IconHandStop,
  IconHistory,
  IconKeyboard,
  IconLasso,
  IconPin,
  IconPointer,
  IconRoute,
  IconTable,
  IconTimeline,
  IconTrash,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../../ui/searchBox';
import { ChartName } from './chartName';
import { useActions, useHistory, useView, useWorkspace } from './context';
import { ExportMenu } from './exportMenu';
import { LayoutMenu } from './layoutMenu';
import { Tool, Tools } from './tool';
import { useChartCommands } from './useChartCommands';
import { useGlobalKeys, useKeyActions } from './useKeyActions';

const modes = [
  { mode: 'select', icon: IconPointer, keys: 'V' },
  { mode: 'lasso', icon: IconLasso, keys: 'S' },
  { mode: 'pan', icon: IconHandStop, keys: 'Space' },
] as const;

/** The chart's commands; each is a key too. */
export function Toolbar() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const actions = useActions();
  const { view, session } = workspace;
  const { position, entries, document } = useHistory();
  const { selection, mode, side, table, timeline } = useView((state) => state);
  useGlobalKeys(useKeyActions());
  useChartCommands();
  const any = selection.nodes.size > 0;
  const act = (action: Parameters<NonNullable<typeof workspace.surface>['act']>[0]) => workspace.surface?.act(action);
  return (
    <div className="chart-toolbar" role="toolbar" aria-label={t('chart.title')}>
      <ChartName />
      <div className="chart-add">
        <SearchBox placeholder={t('chart.addPlaceholder')} onPick={(id) => void actions.add([id], 'search')} />
      </div>
      <Tools>
        <Tool name="undo" keys="Ctrl+Z" icon={IconArrowBackUp} disabled={position === 0} onClick={session.undo} />
        <Tool
          name="redo"
          keys="Ctrl+Shift+Z"
          icon={IconArrowForwardUp}
          disabled={position === entries.length}
          onClick={session.redo}
        />
      </Tools>
      <Tools>
        {modes.map(({ mode: name, icon, keys }) => (
          <Tool
            key={name}
            name={name}
            keys={keys}
            icon={icon}
            pressed={mode === name}
            onClick={() => view.setState({ mode: name })}
          />
        ))}
      </Tools>
      <Tools>
        <Tool name="expand" keys="X" icon={IconArrowsMaximize} disabled={!any} onClick={() => act('expand')} />
        <Tool name="hide" keys="H" icon={IconEyeOff} disabled={!any} onClick={() => act('hide')} />
        <Tool name="pin" keys="B" icon={IconPin} disabled={!any} onClick={() => act('pin')} />
        <Tool name="remove" icon={IconTrash} disabled={!any} onClick={() => actions.remove(selection.nodes)} />
        <Tool name="attach" icon={IconBriefcase} disabled={!any} onClick={() => view.setState({ dialog: 'attach' })} />
      </Tools>
      <Tools>
        <LayoutMenu disabled={document.nodes.size < 2} />
        <Tool
          name="path"
          keys="P"
          icon={IconRoute}
          pressed={side === 'paths'}
          onClick={() => view.setState({ side: side === 'paths' ? 'inspector' : 'paths' })}
        />
      </Tools>
      <Tools>
        <Tool name="fit" keys="F" icon={IconFocusCentered} onClick={() => act('fit')} />
        <Tool name="zoomIn" keys="+" icon={IconZoomIn} onClick={() => act('zoomIn')} />
        <Tool name="zoomOut" keys="-" icon={IconZoomOut} onClick={() => act('zoomOut')} />
      </Tools>
      <Tools>
        <Tool
          name="timeline"
          keys="T"
          icon={IconTimeline}
          pressed={timeline}
          onClick={() => view.setState({ timeline: !timeline })}
        />
        <Tool name="table" keys="D" icon={IconTable} pressed={table} onClick={() => view.setState({ table: !table })} />
        <Tool
          name="history"
          icon={IconHistory}
          pressed={side === 'history'}
          onClick={() => view.setState({ side: side === 'history' ? 'inspector' : 'history' })}
        />
        <ExportMenu />
        <Tool name="help" icon={IconKeyboard} onClick={() => view.setState({ dialog: 'keys' })} />
      </Tools>
    </div>
  );
}
