import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../api/gql/graphql';
import { PasteList } from './pasteList';
import { SearchResults } from './searchResults';

export interface SearchPageState {
  readonly text?: string;
  readonly kinds?: Kind[];
  readonly tab?: 'list';
}

/** Search by one text, or by a pasted list of selectors. */
export function SearchPage({
  text,
  kinds,
  tab,
  onChange,
}: SearchPageState & { onChange: (next: SearchPageState) => void }) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('search.title')}</h1>
      </div>
      <Tabs
        value={tab ?? 'search'}
        onChange={(value) => onChange(value === 'list' ? { tab: 'list' } : {})}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="search">{t('search.tabs.search')}</Tabs.Tab>
          <Tabs.Tab value="list">{t('search.tabs.list')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="search">
          <SearchResults
            text={text ?? ''}
            kinds={kinds ?? []}
            onChange={(next) =>
              onChange({
                ...(next.text === '' ? {} : { text: next.text }),
                ...(next.kinds.length === 0 ? {} : { kinds: next.kinds }),
              })
            }
          />
        </Tabs.Panel>
        <Tabs.Panel value="list">
          <PasteList />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
