import { ServerFault } from './http';
import { textOf } from './json';

export interface UploadOptions {
  readonly file: Blob;
  /** How much of it has been sent, 0–1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file to the server; answers the id it is imported by. Rejects with `ServerFault`, also where the signal ends it. */
export function upload({ file, onProgress, signal }: UploadOptions): Promise<string> {
  // Not fetch: it does not tell how much of a body has been sent.
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (code: string, message: string) => reject(new ServerFault(code, message));
    request.open('POST', '/uploads');
    request.setRequestHeader('GraphQL-Preflight', '1');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => fail('OFFLINE', '');
    request.onabort = () => fail('ABORTED', '');
    request.onload = () => {
      const answer = parsed(request.responseText);
      const id = textOf(answer, 'uploadId');
      if (id !== null) resolve(id);
      else fail(textOf(answer, 'code') ?? `HTTP_${request.status}`, textOf(answer, 'message') ?? request.statusText);
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
