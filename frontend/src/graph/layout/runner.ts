import type { ChartDocument } from '../model/document';
import type { EntityId, Point } from '../model/elements';
import { type LayoutRequest, layoutInput, placesById } from './layout';
import { startWorker } from './startWorker';

/** Runs layouts beside the page, so that it never blocks. */
export interface LayoutRunner {
  /**
   * New places of the visible nodes, for `moveNodes(document, places, 'layout')`. Aborting ends the computation and
   * rejects with the signal's reason.
   */
  readonly run: (document: ChartDocument, request: LayoutRequest, signal: AbortSignal) => Promise<Map<EntityId, Point>>;
}

/** One worker per run: a worker is cheap beside a layout, and ending it is the one way to cancel it at once. */
export function createLayoutRunner(start: () => Worker = startWorker): LayoutRunner {
  return {
    run: (document, request, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const { ids, input } = layoutInput(document, request);
        const worker = start();
        const end = () => {
          worker.terminate();
          signal.removeEventListener('abort', abort);
        };
        const abort = () => {
          end();
          reject(signal.reason);
        };
        signal.addEventListener('abort', abort);
        worker.addEventListener('message', (event: MessageEvent<Float64Array>) => {
          end();
          resolve(placesById(ids, event.data));
        });
        worker.addEventListener('error', (event) => {
          end();
          reject(new Error(`The layout failed: ${event.message}`));
        });
        worker.postMessage(input);
      }),
  };
}
