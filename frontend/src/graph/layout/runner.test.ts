import { describe, expect, it } from 'vitest';
import { documentOf } from '../model/document';
import { edge, node } from '../testing/build';
import type { LayoutInput } from './layout';
import { runLayout } from './run';
import { createLayoutRunner } from './runner';

/** A worker in this thread; the real one needs a browser and is exercised by the bench. */
class SameThreadWorker extends EventTarget {
  ended = false;
  silent = false;

  postMessage(input: LayoutInput): void {
    if (!this.silent) queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: runLayout(input) })));
  }

  terminate(): void {
    this.ended = true;
  }
}

const document = documentOf([node('a'), node('b')], [edge('a', 'b')]);

function runnerWith(worker: SameThreadWorker) {
  return createLayoutRunner(() => worker as unknown as Worker); // the runner uses only what the double has
}

describe('createLayoutRunner', () => {
  it('answers a place for every node and ends its worker', async () => {
    const worker = new SameThreadWorker();
    const places = await runnerWith(worker).run(document, { kind: 'layered', seed: 1 }, new AbortController().signal);
    expect([[...places.keys()], worker.ended]).toEqual([['a', 'b'], true]);
  });

  it('ends the computation when it is cancelled', async () => {
    const worker = new SameThreadWorker();
    worker.silent = true;
    const cancel = new AbortController();
    const running = runnerWith(worker).run(document, { kind: 'force', seed: 1 }, cancel.signal);
    cancel.abort(new Error('cancelled by the analyst'));
    await expect(running).rejects.toThrow('cancelled by the analyst');
    expect(worker.ended).toBe(true);
  });

  it('names the failure of a worker', async () => {
    const worker = new SameThreadWorker();
    worker.silent = true;
    const running = runnerWith(worker).run(document, { kind: 'force', seed: 1 }, new AbortController().signal);
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(running).rejects.toThrow('The layout failed: out of memory');
  });
});
