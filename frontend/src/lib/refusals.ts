/** What a mutation answers: the payload's expected refusals, or a failure of the request as a whole. */
export interface WriteAnswer {
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

/** The first reason why a write did not happen, in the server's words; null where it did. */
export function refusalOf(
  payload: WriteAnswer | null | undefined,
  failure: { readonly message: string } | null | undefined,
): string | null {
  if (failure !== null && failure !== undefined) return failure.message;
  const [first] = payload?.errors ?? [];
  return first === undefined ? null : `${first.message} (${first.code})`;
}

/** What an error says, without the client's own prefix. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace('[GraphQL] ', '') : String(error);
}
