import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ChartAction, type KeyBinding, keymap } from '../../graph/interact/keys';
import type { chart } from '../../i18n/en/investigation';
import { useView, useWorkspace } from './context';

const groups = ['explore', 'move', 'select', 'view', 'history', 'panels'] as const;

type Worded = Exclude<keyof typeof chart.keys, 'title' | 'groups'>;

/** The actions that share a line: the four arrows, the four with Shift, and `[` with `]`. */
type Shared = `focus${string}` | `extend${string}` | `${string}Edge`;

function wordOf(action: ChartAction): Worded {
  if (isShared(action)) return action.startsWith('focus') ? 'focus' : action.startsWith('extend') ? 'extend' : 'edge';
  return action;
}

function isShared(action: ChartAction): action is Extract<ChartAction, Shared> {
  return /^focus|^extend|Edge$/.test(action);
}

/** The keymap, from the same table that the keys are read by. */
export function KeysDialog() {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const opened = useView((state) => state.dialog === 'keys');
  return (
    <Modal
      opened={opened}
      onClose={() => view.setState({ dialog: null })}
      title={t('chart.keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className="keys">
        {groups.map((group) => (
          <section key={group}>
            <h4>{t(`chart.keys.groups.${group}`)}</h4>
            <dl className="pairs">
              {worded(group).map(([word, bindings]) => (
                <div key={word} className="key-row">
                  <dt>
                    {chordTexts(bindings).map((text) => (
                      <kbd key={text}>{text}</kbd>
                    ))}
                  </dt>
                  <dd>{t(`chart.keys.${word}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function worded(group: KeyBinding['group']): [Worded, KeyBinding[]][] {
  const rows = new Map<Worded, KeyBinding[]>();
  for (const binding of keymap) {
    const word = wordOf(binding.action);
    if (binding.group === group) rows.set(word, [...(rows.get(word) ?? []), binding]);
  }
  return [...rows];
}

const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** The four arrows are one key in print; two ways to the same are two. */
function chordTexts(bindings: readonly KeyBinding[]): string[] {
  const [first] = bindings;
  if (first === undefined || bindings.length < 4) return bindings.map(chordText);
  return [chordText({ ...first, key: bindings.map(({ key }) => arrows[key] ?? key).join(' ') })];
}

function chordText({ key, ctrl, shift }: KeyBinding): string {
  const name = arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [ctrl === true ? 'Ctrl' : null, shift === true ? 'Shift' : null, name]
    .filter((part) => part !== null)
    .join('+');
}
