import type { LayoutInput } from './layout';
import { runLayout } from './run';

/** Answers each input with its places; the client keeps the order, because a worker does one thing at a time. */
self.addEventListener('message', (event: MessageEvent<LayoutInput>) => {
  const places = runLayout(event.data);
  self.postMessage(places, { transfer: [places.buffer] });
});
