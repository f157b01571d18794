/** What every request to the server carries: the session's cookie, and the header a page of another origin cannot send. */
export const post: RequestInit = {
  method: 'POST',
  credentials: 'same-origin',
  headers: { 'Content-Type': 'application/json', 'GraphQL-Preflight': '1' },
};

export const send: typeof fetch = (input, init) => fetch(input, { credentials: 'same-origin', ...init });

/** An answer other than the one hoped for. `code` is the server's, or `OFFLINE` where none came. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Sends JSON and gives the answer's text; refusals become `ServerFault`. */
export async function request(path: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<Response> {
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

/** A text field of an unknown JSON value, or null. */
export function textOf(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null || !(field in value)) return null;
  const found: unknown = Reflect.get(value, field);
  return typeof found === 'string' ? found : null;
}
