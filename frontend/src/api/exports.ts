import { request } from './http';

/** The server's own export of a selection, cited and labelled; what the reader may not see is not in it. */
export async function exportSelection(
  format: 'stix' | 'csv',
  ids: readonly string[],
  relationshipIds: readonly string[],
): Promise<Blob> {
  return (await request('/exports', 'POST', { format, ids, relationshipIds })).blob();
}
