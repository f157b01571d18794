import type { ChartCore } from './core';
import { bindingOf, type ChartAction } from './keys';
import type { PointerGestures } from './pointer';

/** Handles keys while the canvas has focus. Tab is left to the browser: the chart is one stop. */
export function listenToKeys(
  core: ChartCore,
  pointer: PointerGestures,
  perform: (action: ChartAction) => boolean,
  signal: AbortSignal,
): void {
  const { canvas } = core;
  canvas.addEventListener(
    'keydown',
    (event) => {
      if (event.key === ' ') {
        pointer.holdSpace(true);
        event.preventDefault();
        return;
      }
      const binding = bindingOf(event);
      if (binding === null || binding.global === true) return;
      event.preventDefault();
      if (binding.action === 'back' && pointer.cancel()) return;
      perform(binding.action);
    },
    { signal },
  );
  canvas.addEventListener('keyup', (event) => event.key === ' ' && pointer.holdSpace(false), { signal });
  canvas.addEventListener('focus', () => core.showFocus(canvas.matches(':focus-visible')), { signal });
  canvas.addEventListener(
    'blur',
    () => {
      pointer.holdSpace(false);
      core.showFocus(false);
    },
    { signal },
  );
}
