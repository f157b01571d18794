import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../api/gql/graphql';
import { kinds as kindWords } from '../i18n/en/kinds';
import { useWords } from '../i18n/words';

const isKind = (value: string): value is Kind => Object.hasOwn(kindWords, value);

/** Chooses kinds; none chosen means all. */
export function KindFilter({ kinds, onKinds }: { kinds: readonly Kind[]; onKinds: (kinds: Kind[]) => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const data = Object.keys(kindWords)
    .map((value) => ({ value, label: words.kind(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <MultiSelect
      label={t('search.kinds')}
      placeholder={kinds.length === 0 ? t('search.anyKind') : ''}
      data={data}
      value={[...kinds]}
      onChange={(values) => onKinds(values.filter(isKind))}
      searchable
      clearable
      size="sm"
      w={320}
      data-testid="kind-filter"
    />
  );
}
