import { useEffect, useState } from 'react';
import { useLive } from './context';
import type { LiveProgress } from './events';

/** How far an import that is under way is; null until something is known. */
export function useImportProgress(id: string, running: boolean): LiveProgress | null {
  const { live } = useLive();
  const [progress, setProgress] = useState<LiveProgress | null>(null);
  useEffect(() => {
    if (!running) return undefined;
    const end = live.listen((event) => {
      if (event.type === 'progress' && event.progress.importId === id) setProgress(event.progress);
    });
    live.want(`import ${id}`);
    return end;
  }, [live, id, running]);
  return progress;
}
