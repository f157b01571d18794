import type { ChartDocument } from '../model/document';
import type { EntityId, Point } from '../model/elements';
import { type LayoutRequest, layoutInput, placesById } from './layout';

/** Runs layouts beside the page, so that it never blocks. */
export interface LayoutRunner {
  /**
   * New places of the visible nodes, for `moveNodes(document, places, 'layout')`. Aborting ends the computation and
   * rejects with the signal's reason.
   */
  readonly run: (document: ChartDocument, request: LayoutRequest, signal: AbortSignal) => Promise<Map<EntityId, Point>>;
}

/** One worker per run: a worker is cheap beside a layout, and ending it is the one way to cancel it at once. */
export function createLayoutRunner(
  startWorker: () => Worker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
): LayoutRunner {
  return {
    run: (document, request, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const { ids, input } = layoutInput(document, request);
        const worker = startWorker();
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
