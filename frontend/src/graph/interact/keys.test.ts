import { describe, expect, it } from 'vitest';
import { bindingOf, keymap } from './keys';

const press = (key: string, modifiers: Partial<Parameters<typeof bindingOf>[0]> = {}) =>
  bindingOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers })?.action ?? null;

describe('bindingOf', () => {
  it.each([
    ['x', {}, 'expand'],
    ['X', { shiftKey: true }, 'expandRepeat'],
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['z', { metaKey: true }, 'undo'],
    ['+', { shiftKey: true }, 'zoomIn'],
    ['=', {}, 'zoomIn'],
    ['/', { shiftKey: true }, 'search'],
    ['ArrowLeft', { shiftKey: true }, 'extendLeft'],
    ['F10', { shiftKey: true }, 'openMenu'],
    ['x', { altKey: true }, null],
    ['Tab', {}, null],
  ])('reads %s with %o as %s', (key, modifiers, action) => expect(press(key, modifiers)).toBe(action));

  it('has one action for a chord', () => {
    const chords = keymap.map(({ key, ctrl, shift }) => `${ctrl ?? false} ${shift ?? false} ${key}`);
    expect(new Set(chords).size).toBe(chords.length);
  });
});
