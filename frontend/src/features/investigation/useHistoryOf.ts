import { useSyncExternalStore } from 'react';
import type { ChartHistory } from '../../graph/model/history';
import type { ChartSession } from '../../graph/model/session';

export function useHistoryOf(session: ChartSession): ChartHistory {
  return useSyncExternalStore(session.subscribe, session.history);
}
