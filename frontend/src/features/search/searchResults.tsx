import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Kind, SearchDocument } from '../../api/gql/graphql';
import { useDebounced } from '../../lib/useDebounced';
import { usePages } from '../../lib/usePages';
import { KindFilter } from '../../ui/kindFilter';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { EmptyState } from '../../ui/states';
import { HitList } from './hitList';

export interface Query {
  readonly text: string;
  readonly kinds: Kind[];
}

const pageSize = 50;

/** Results with the reason of each; the text and the kinds are part of the address. */
export function SearchResults({ text, kinds, onChange }: Query & { onChange: (next: Query) => void }) {
  const { t } = useTranslation();
  const settled = useDebounced(text.trim(), 200);
  const pages = usePages(
    SearchDocument,
    (after) => ({ text: settled, kinds: kinds.length === 0 ? null : kinds, first: pageSize, after }),
    ({ search }) => search,
    settled === '',
  );
  return (
    <>
      <div className="filters">
        <TextInput
          className="grow"
          data-testid="search-text"
          label={t('shell.searchLabel')}
          placeholder={t('shell.searchPlaceholder')}
          leftSection={<IconSearch size={16} />}
          value={text}
          onChange={(event) => onChange({ text: event.currentTarget.value, kinds })}
          type="search"
          autoFocus
          spellCheck={false}
        />
        <KindFilter kinds={kinds} onKinds={(next) => onChange({ text, kinds: next })} />
      </div>
      <div className="panel">
        {settled === '' ? (
          <EmptyState title={t('search.start')} help={t('search.startHelp')} icon={<IconSearch size={26} />} />
        ) : (
          <Loaded result={pages.result} onRetry={pages.refetch}>
            {() => (
              <>
                <HitList text={settled} hits={pages.nodes} />
                <MoreFoot pages={pages} />
              </>
            )}
          </Loaded>
        )}
      </div>
    </>
  );
}
