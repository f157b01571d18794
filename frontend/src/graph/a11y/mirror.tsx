import { type KeyboardEvent, useId } from 'react';
import { bindingOf, type ChartAction } from '../interact/keys';
import type { EntityId } from '../model/elements';
import { type MirrorItem, mirrorWindow } from './items';

/** The twin's input; all words come from the application. */
export interface ChartMirrorProps {
  readonly items: readonly MirrorItem[];
  readonly selected: ReadonlySet<EntityId>;
  readonly focus: EntityId | null;
  readonly label: string;
  /** For example "Group Cobalt Ledger, 12 links, 117 hidden, pinned". */
  readonly describe: (item: MirrorItem) => string;
  readonly onFocus: (id: EntityId) => void;
  readonly onToggle: (id: EntityId) => void;
  /** Every other key of the keymap, as on the canvas. */
  readonly onAction: (action: ChartAction) => void;
}

/** The chart as a listbox, for screen readers and tests; in step with the canvas, visually hidden. */
export function ChartMirror(props: ChartMirrorProps) {
  const { items, selected, focus, label, describe, onToggle } = props;
  const prefix = useId();
  const { start, shown } = mirrorWindow(items, focus);
  const active = focus !== null && shown.some((item) => item.id === focus) ? `${prefix}${focus}` : undefined;
  return (
    <div
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={active}
      tabIndex={0}
      style={hidden}
      onFocus={() => focus === null && items[0] !== undefined && props.onFocus(items[0].id)}
      onKeyDown={(event) => press(event, props)}
    >
      {shown.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox handles keys for its options (aria-activedescendant)
        <div
          key={item.id}
          id={`${prefix}${item.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={selected.has(item.id)}
          aria-posinset={start + index + 1}
          aria-setsize={items.length}
          dir="auto"
          onClick={() => onToggle(item.id)}
        >
          {describe(item)}
        </div>
      ))}
    </div>
  );
}

/** Visually hidden, still read out and reachable. */
const hidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Up, Down, Home and End walk the list, Space selects; all else means what it means on the canvas. */
function press(event: KeyboardEvent, { items, focus, onFocus, onToggle, onAction }: ChartMirrorProps): void {
  const at = items.findIndex((item) => item.id === focus);
  const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: items.length - 1 }[event.key];
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (plain && to !== undefined) {
    const item = items[Math.min(to, items.length - 1)];
    if (item !== undefined) onFocus(item.id);
  } else if (plain && event.key === ' ') {
    if (focus !== null) onToggle(focus);
  } else {
    const binding = bindingOf(event);
    if (binding === null || binding.global === true) return;
    onAction(binding.action);
  }
  event.preventDefault();
}
