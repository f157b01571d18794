import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ChartAction, type KeyBinding, keymap } from '../../graph/interact/keys';
import { chart } from '../../i18n/en/investigation';
import { useView, useWorkspace } from './context';

const groups = ['explore', 'move', 'select', 'view', 'history', 'panels'] as const;

type Worded = Exclude<keyof typeof chart.keys, 'title' | 'group'>;

/** The words of an action; the four arrows share one, so do `[` and `]`. Null for what this version does not do yet. */
function wordOf(action: ChartAction): Worded | null {
  if (action.startsWith('focus')) return 'focus';
  if (action.startsWith('extend')) return 'extend';
  if (action.endsWith('Edge')) return 'edge';
  return Object.hasOwn(chart.keys, action) ? (action as Worded) : null; // own key, checked
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
            <h4>{t(`chart.keys.group.${group}`)}</h4>
            <dl className="pairs">
              {worded(group).map(([word, bindings]) => (
                <div key={word} className="key-row">
                  <dt>
                    {bindings.map((binding) => (
                      <kbd key={chordText(binding)}>{chordText(binding)}</kbd>
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
    if (binding.group === group && word !== null) rows.set(word, [...(rows.get(word) ?? []), binding]);
  }
  return [...rows];
}

const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

function chordText({ key, ctrl, shift }: KeyBinding): string {
  const name = arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [ctrl === true ? 'Ctrl' : null, shift === true ? 'Shift' : null, name]
    .filter((part) => part !== null)
    .join('+');
}
