import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ImportFileDocument, type ImportFileInput } from '../../api/gql/graphql';
import { ServerFault } from '../../api/http';
import { upload } from '../../api/upload';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';

export type ImportChoice = Pick<ImportFileInput, 'snapshot' | 'dryRun' | 'reliability' | 'handling'>;

/** Sends a file and has it imported. `sent`: how much of it the server has, 0–1; null: nothing is being sent. */
export function useImport(onStarted: () => void) {
  const { t } = useTranslation();
  const [, importFile] = useMutation(ImportFileDocument);
  const [sent, setSent] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const ending = useRef(new AbortController());

  const start = async (file: File, choice: ImportChoice) => {
    ending.current = new AbortController();
    setFault(null);
    setSent(0);
    try {
      const uploadId = await upload({ file, onProgress: setSent, signal: ending.current.signal });
      const fileName = file.name.slice(0, 200);
      const { data, error } = await importFile({
        input: { uploadId, fileName, ...choice, idempotencyKey: idempotencyKey() },
      });
      setFault(refusalOf(data?.importFile, error));
      onStarted();
    } catch (error) {
      if (!(error instanceof ServerFault)) throw error;
      if (error.code !== 'ABORTED') setFault(error.code === 'OFFLINE' ? t('auth.offline') : error.message);
    } finally {
      setSent(null);
    }
  };
  return { sent, fault, start, stop: () => ending.current.abort() };
}
