/** Whether a node of the graph is of the type asked for: others come as empty objects, what may not be seen as null. */
export function isFetched<T extends { readonly id: string }>(node: T | Record<PropertyKey, never> | null): node is T {
  return node !== null && 'id' in node;
}
