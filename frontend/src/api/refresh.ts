import { type Client, type Exchange, makeOperation, mapExchange, type Operation } from 'urql';

/** The questions whose answers are on the screen. */
export interface Refresh {
  readonly exchange: Exchange;
  /** Asks all of them again; what is shown stays until the answers are there. */
  readonly all: (client: Client) => void;
  /** Asks those again that failed, because the server can be reached again. */
  readonly failed: (client: Client) => void;
}

/** Knows which queries are being shown, so that they can be asked again without remounting what shows them. */
export function createRefresh(): Refresh {
  const shown = new Map<number, Operation>();
  const failed = new Set<number>();
  const again = (client: Client, operations: readonly Operation[]) => {
    for (const operation of operations) {
      const context = { ...operation.context, requestPolicy: 'network-only' as const };
      client.reexecuteOperation(makeOperation('query', operation, context));
    }
  };
  const note = (operation: Operation) => {
    if (operation.kind === 'query') shown.set(operation.key, operation);
    else if (operation.kind === 'teardown') {
      shown.delete(operation.key);
      failed.delete(operation.key);
    }
  };
  return {
    exchange: mapExchange({
      onOperation: note,
      onResult: ({ operation, error }) => {
        if (error === undefined) failed.delete(operation.key);
        else failed.add(operation.key);
      },
    }),
    all: (client) => again(client, [...shown.values()]),
    failed: (client) =>
      again(
        client,
        [...shown.values()].filter(({ key }) => failed.has(key)),
      ),
  };
}
