import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SearchBox } from './searchBox';

export interface Picked {
  readonly id: string;
  readonly name: string;
}

/** One thing of the graph, found by its name; what was chosen can be taken back. */
export function EntityPick({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Picked | null;
  onChange: (picked: Picked | null) => void;
}) {
  const { t } = useTranslation();
  if (value === null) return <SearchBox placeholder={label} onPick={(id, name) => onChange({ id, name })} />;
  return (
    <p className="row" data-testid="picked">
      <span className="quiet">{label}</span> <bdi>{value.name}</bdi>
      <CloseButton size="sm" aria-label={t('common.remove', { name: value.name })} onClick={() => onChange(null)} />
    </p>
  );
}
