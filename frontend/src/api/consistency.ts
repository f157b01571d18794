import { textOf } from './json';

const header = 'Attribution-Consistency';

/**
 * Requests that see what this page wrote, whichever server answers: the token of its newest write goes with each, and a server that does not know that write yet waits for it.
 * A token that is not taken, as after another account has signed in, is dropped; a server that needs longer is asked once more. Neither has done anything by then.
 */
export function withConsistency(ask: typeof fetch): typeof fetch {
  let token: string | null = null;
  return async (input, init) => {
    const sent = token;
    if (sent === null) return kept(await ask(input, init));
    const answer = kept(await ask(input, carrying(init, sent)));
    switch (await refusalOf(answer)) {
      case 'INVALID_CONSISTENCY_TOKEN':
        if (token === sent) token = null;
        return kept(await ask(input, init));
      case 'NOT_CONSISTENT_YET':
        return kept(await ask(input, carrying(init, sent)));
      default:
        return answer;
    }
  };

  function kept(answer: Response): Response {
    token = answer.headers.get(header) ?? token;
    return answer;
  }
}

function carrying(init: RequestInit | undefined, token: string): RequestInit {
  const headers = new Headers(init?.headers);
  headers.set(header, token);
  return { ...init, headers };
}

/** The code of a refusal that came before anything was done; null: none. */
async function refusalOf(answer: Response): Promise<string | null> {
  if (answer.status !== 400 && answer.status !== 503) return null;
  const copy = answer.clone();
  return textOf(await copy.json().catch(() => null), 'code');
}
