import { SegmentedControl } from '@mantine/core';

/** Whether a list shows what waits alone, or everything. */
export function OpenOrAll({
  words,
  openOnly,
  onChange,
}: {
  /** What is chosen, and the two choices. */
  words: { readonly show: string; readonly open: string; readonly all: string };
  openOnly: boolean;
  onChange: (openOnly: boolean) => void;
}) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.show}
      value={openOnly ? 'open' : 'all'}
      onChange={(value) => onChange(value === 'open')}
      data={[
        { value: 'open', label: words.open },
        { value: 'all', label: words.all },
      ]}
    />
  );
}
