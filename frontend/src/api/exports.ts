import { request } from './http';

/** The server's export of entities, and in STIX of all between them; what the reader may not see is not in it. */
export async function exportSelection(format: 'stix' | 'csv', ids: readonly string[]): Promise<Blob> {
  return (await request('/exports', 'POST', { format, ids })).blob();
}
