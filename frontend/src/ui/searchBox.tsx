import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SuggestionList } from './suggestionList';
import { useTypeahead } from './useTypeahead';

/** Search with type-ahead (ARIA combobox). Enter on nothing opens all results. `onPick` replaces opening the page; Enter then takes the first. */
export function SearchBox({
  large = false,
  autoFocus = false,
  placeholder,
  onPick,
}: {
  large?: boolean;
  autoFocus?: boolean;
  placeholder?: string;
  onPick?: (id: string, name: string) => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { hits, ready, failed } = useTypeahead(text);
  const shown = open && text.trim().length >= 2 && (hits.length > 0 || ready);

  const pick = (index: number) => {
    const hit = hits[index];
    setOpen(false);
    if (hit === undefined) {
      if (text.trim() !== '' && onPick === undefined) void navigate({ to: '/search', search: { text: text.trim() } });
      return;
    }
    setText('');
    if (onPick !== undefined) onPick(hit.entity.id, hit.entity.defangedName);
    else void navigate({ to: '/entity/$id', params: { id: hit.entity.id } });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') pick(onPick === undefined ? active : Math.max(0, active));
    else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'ArrowDown' && hits.length > 0) setActive((active + 1) % hits.length);
    else if (event.key === 'ArrowUp' && hits.length > 0) setActive((active <= 0 ? hits.length : active) - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className="searchbox">
      <TextInput
        {...(onPick === undefined ? { 'data-search': true } : {})}
        data-testid={onPick === undefined ? 'search-box' : 'pick-box'}
        type="search"
        size={large ? 'lg' : 'sm'}
        value={text}
        placeholder={placeholder ?? t('shell.searchPlaceholder')}
        aria-label={placeholder ?? t('shell.searchLabel')}
        leftSection={<IconSearch size={large ? 20 : 16} />}
        role="combobox"
        aria-expanded={shown}
        aria-controls={id}
        aria-activedescendant={active >= 0 && shown ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <SuggestionList
          id={id}
          text={text.trim()}
          hits={hits}
          failed={failed}
          active={active}
          onActive={setActive}
          onPick={pick}
        />
      )}
    </search>
  );
}
