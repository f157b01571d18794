import { Modal, TextInput } from '@mantine/core';
import { IconCommand } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindIcon } from '../../ui/kindIcon';
import type { Entry } from './entry';
import { useEntries } from './useEntries';

/** Ctrl+K: everything that can be done or opened from here, by typing. */
export function JumpList() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  useJumpKey(() => setOpened(true));
  const close = () => setOpened(false);
  return (
    // Locking the scroll would write a style element into the page, which its policy refuses; the theme's default is Modal's alone.
    <Modal.Root opened={opened} onClose={close} padding={0} radius={8} yOffset="12vh" size={560} lockScroll={false}>
      <Modal.Overlay backgroundOpacity={0.35} blur={1} />
      <Modal.Content aria-label={t('jump.title')}>
        <Modal.Body>
          <Jump onDone={close} label={t('jump.title')} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Jump({ onDone, label }: { onDone: () => void; label: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const entries = useEntries(text);
  const current = Math.min(active, entries.length - 1);
  const pick = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    onDone();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') pick(entries[current]);
    else if (event.key === 'ArrowDown' && entries.length > 0) setActive((current + 1) % entries.length);
    else if (event.key === 'ArrowUp' && entries.length > 0) setActive((current <= 0 ? entries.length : current) - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div className="jump" data-testid="jump">
      <TextInput
        size="md"
        variant="unstyled"
        leftSection={<IconCommand size={18} aria-hidden="true" />}
        placeholder={t('jump.placeholder')}
        aria-label={label}
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={id}
        aria-activedescendant={entries.length > 0 ? `${id}-${current}` : undefined}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} className="jump-list" role="listbox" aria-label={label}>
        {entries.map((entry, index) => (
          <JumpRow
            key={`${entry.group} ${entry.id}`}
            id={`${id}-${index}`}
            entry={entry}
            active={index === current}
            onActive={() => setActive(index)}
            onPick={() => pick(entry)}
          />
        ))}
      </div>
      {entries.length === 0 && <p className="suggest-note">{t('jump.nothing', { text: text.trim() })}</p>}
    </div>
  );
}

function JumpRow({
  id,
  entry,
  active,
  onActive,
  onPick,
}: {
  id: string;
  entry: Entry;
  active: boolean;
  onActive: () => void;
  onPick: () => void;
}) {
  const { t } = useTranslation();
  useEffect(() => {
    if (active) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles keys for its options (aria-activedescendant)
    <div
      id={id}
      className="suggest-item"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onMouseMove={onActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {entry.kind !== undefined && <KindIcon kind={entry.kind} named />}
      <bdi className="hit-name">{entry.label}</bdi>
      {entry.alias !== undefined && (
        <span className="quiet">
          {t('search.alias')} <bdi>{entry.alias}</bdi>
        </span>
      )}
      <span className="suggest-why">
        {entry.keys === undefined ? t(`jump.group.${entry.group}`) : <kbd>{entry.keys}</kbd>}
      </span>
    </div>
  );
}

/** Ctrl+K or Cmd+K from everywhere, text fields too. */
function useJumpKey(onKey: () => void): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      onKey();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
