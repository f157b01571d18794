import { withConsistency } from './consistency';
import { textOf } from './json';

/** What every request to the server carries: the session's cookie, and the header a page of another origin cannot send. */
export const post: RequestInit = {
  method: 'POST',
  credentials: 'same-origin',
  headers: { 'Content-Type': 'application/json', 'GraphQL-Preflight': '1' },
};

export const send: typeof fetch = withConsistency((input, init) =>
  fetch(input, { credentials: 'same-origin', ...init }),
);

/** An answer other than the one hoped for. `code` is the server's, or `OFFLINE` where none came. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Sends JSON and gives the answer; refusals become `ServerFault`. */
export async function request(path: string, method: Method, body?: unknown): Promise<Response> {
  const response = await send(path, {
    ...post,
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => null);
  if (response === null) throw new ServerFault('OFFLINE', '');
  if (!response.ok) throw await faultOf(response);
  return response;
}

async function faultOf(response: Response): Promise<ServerFault> {
  const body: unknown = await response.json().catch(() => null);
  const code = textOf(body, 'code') ?? `HTTP_${response.status}`;
  return new ServerFault(code, textOf(body, 'message') ?? response.statusText);
}

/** The JSON of an answer; null where it has none. */
export async function ask(path: string, method: Method = 'GET', body?: unknown): Promise<unknown> {
  const text = await (await request(path, method, body)).text();
  return text === '' ? null : JSON.parse(text);
}

/** What a fault says to the reader, with its code for those who help. */
export function faultText(error: unknown): string {
  if (error instanceof ServerFault) return error.message === '' ? error.code : `${error.message} (${error.code})`;
  return error instanceof Error ? error.message : String(error);
}
