import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../lib/bytes';
import { Bar } from './bar';

/** A file to choose or to drop; while it is sent, how far that is. */
export function FilePick({
  file,
  onFile,
  sent,
}: {
  file: File | null;
  onFile: (file: File | null) => void;
  sent: number | null;
}) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped !== undefined) onFile(dropped);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the field inside does the same
    <div
      className="file-pick"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={26} aria-hidden="true" />
      <label htmlFor={id}>{t('imports.file')}</label>
      <input
        id={id}
        type="file"
        accept=".json,.ndjson,.jsonl,.gz"
        disabled={sent !== null}
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
      <p className="quiet">
        {file === null
          ? t('imports.fileHelp')
          : t('imports.chosen', { name: file.name, size: formatBytes(file.size, i18n.language) })}
      </p>
      {sent !== null && <Bar part={sent} label={t('imports.sending')} />}
    </div>
  );
}
