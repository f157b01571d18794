/** What a key asks for. The surface does those of `surfaceActions` itself; the rest go to `onAction`. */
export type ChartAction =
  | 'focusUp'
  | 'focusDown'
  | 'focusLeft'
  | 'focusRight'
  | 'extendUp'
  | 'extendDown'
  | 'extendLeft'
  | 'extendRight'
  | 'previousEdge'
  | 'nextEdge'
  | 'inspect'
  | 'toggleSelection'
  | 'showEvidence'
  | 'expand'
  | 'expandRepeat'
  | 'collapse'
  | 'hide'
  | 'showAll'
  | 'openPath'
  | 'openLayout'
  | 'fit'
  | 'fitSelection'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomActual'
  | 'modeSelect'
  | 'modeLasso'
  | 'selectAll'
  | 'invertSelection'
  | 'selectNeighbours'
  | 'pin'
  | 'openNote'
  | 'toggleTimeline'
  | 'toggleTable'
  | 'undo'
  | 'redo'
  | 'saveView'
  | 'search'
  | 'jump'
  | 'openMenu'
  | 'back';

/** One row of the keymap; the help screen and the key handler read the same table. */
export interface KeyBinding {
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly key: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly action: ChartAction;
  /** Heading in the help screen. */
  readonly group: 'move' | 'select' | 'view' | 'explore' | 'history' | 'panels';
  /** Works wherever focus is, not only on the chart. */
  readonly global?: boolean;
}

export const keymap: readonly KeyBinding[] = [
  { key: 'ArrowUp', action: 'focusUp', group: 'move' },
  { key: 'ArrowDown', action: 'focusDown', group: 'move' },
  { key: 'ArrowLeft', action: 'focusLeft', group: 'move' },
  { key: 'ArrowRight', action: 'focusRight', group: 'move' },
  { key: 'ArrowUp', shift: true, action: 'extendUp', group: 'select' },
  { key: 'ArrowDown', shift: true, action: 'extendDown', group: 'select' },
  { key: 'ArrowLeft', shift: true, action: 'extendLeft', group: 'select' },
  { key: 'ArrowRight', shift: true, action: 'extendRight', group: 'select' },
  { key: '[', action: 'previousEdge', group: 'move' },
  { key: ']', action: 'nextEdge', group: 'move' },
  { key: 'Enter', action: 'inspect', group: 'explore' },
  { key: 'Enter', ctrl: true, action: 'toggleSelection', group: 'select' },
  { key: 'e', action: 'showEvidence', group: 'explore' },
  { key: 'x', action: 'expand', group: 'explore' },
  { key: 'x', shift: true, action: 'expandRepeat', group: 'explore' },
  { key: 'c', action: 'collapse', group: 'explore' },
  { key: 'h', action: 'hide', group: 'explore' },
  { key: 'h', shift: true, action: 'showAll', group: 'explore' },
  { key: 'p', action: 'openPath', group: 'explore' },
  { key: 'b', action: 'pin', group: 'explore' },
  { key: 'm', action: 'openNote', group: 'explore' },
  { key: 'l', action: 'openLayout', group: 'view' },
  { key: 'f', action: 'fit', group: 'view' },
  { key: 'f', shift: true, action: 'fitSelection', group: 'view' },
  { key: '+', action: 'zoomIn', group: 'view' },
  { key: '-', action: 'zoomOut', group: 'view' },
  { key: '0', action: 'zoomActual', group: 'view' },
  { key: 'v', action: 'modeSelect', group: 'select' },
  { key: 's', action: 'modeLasso', group: 'select' },
  { key: 'a', ctrl: true, action: 'selectAll', group: 'select' },
  { key: 'i', ctrl: true, action: 'invertSelection', group: 'select' },
  { key: 'n', action: 'selectNeighbours', group: 'select' },
  { key: 'Escape', action: 'back', group: 'select' },
  { key: 'z', ctrl: true, action: 'undo', group: 'history' },
  { key: 'z', ctrl: true, shift: true, action: 'redo', group: 'history' },
  { key: 's', ctrl: true, action: 'saveView', group: 'history', global: true },
  { key: 't', action: 'toggleTimeline', group: 'panels' },
  { key: 'd', action: 'toggleTable', group: 'panels' },
  { key: '/', action: 'search', group: 'panels', global: true },
  { key: 'k', ctrl: true, action: 'jump', group: 'panels', global: true },
  { key: 'F10', shift: true, action: 'openMenu', group: 'explore' },
  { key: 'ContextMenu', action: 'openMenu', group: 'explore' },
];

/** The parts of a keyboard event that choose an action. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const byChord = new Map(keymap.map((binding) => [chord(binding.key, binding.ctrl, binding.shift), binding]));

/** The binding of a key press, or null. Cmd counts as Ctrl; punctuation ignores Shift, which some layouts need for it. */
export function bindingOf(press: KeyPress): KeyBinding | null {
  if (press.altKey) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const named = key === '=' ? '+' : key;
  const shifted = press.shiftKey && (named.length > 1 || named !== named.toUpperCase());
  return byChord.get(chord(named, press.ctrlKey || press.metaKey, shifted)) ?? null;
}

function chord(key: string, ctrl = false, shift = false): string {
  return `${ctrl ? 'C' : ''}${shift ? 'S' : ''}:${key}`;
}
