import type { TwinRow } from './twinRows';

/** One row of the table twin; Enter and Space select it as a click does. */
export function TwinLine({
  row,
  index,
  selected,
  onChoose,
}: {
  row: TwinRow;
  index: number;
  selected: boolean;
  onChoose: (row: TwinRow, extend: boolean) => void;
}) {
  return (
    <tr
      tabIndex={0}
      aria-selected={selected}
      aria-rowindex={index + 2}
      onClick={(event) => onChoose(row, event.ctrlKey || event.metaKey || event.shiftKey)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(row, event.ctrlKey || event.metaKey);
      }}
    >
      {row.cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={column} className={typeof cell === 'number' ? 'num' : ''} dir="auto">
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** Stands for the rows that are not rendered. */
export function Spacer({ height }: { height: number }) {
  return height <= 0 ? null : (
    <tr>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
