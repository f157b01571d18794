import { useEffect } from 'react';
import { useLive } from './context';

/** Calls back when the desk is told something, or a colleague took note of it; `onNews` must not change with each render. */
export function useNoticeNews(onNews: () => void): void {
  const { live } = useLive();
  useEffect(() => {
    let lost = false;
    const ends = [
      live.listen((event) => {
        if (event.type === 'notice') onNews();
      }),
      // What came while nothing was heard is not told again.
      live.onState((open) => {
        if (open && lost) onNews();
        lost = !open;
      }),
    ];
    live.want('notices');
    return () => {
      for (const end of ends) end();
    };
  }, [live, onNews]);
}
