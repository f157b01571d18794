import { expect, it } from 'vitest';
import { partDone } from './progressOf';

it('grows over the passes and never exceeds the whole', () => {
  const at = (phase: 'SURVEY' | 'OBJECTS' | 'REFERENCES' | 'CLOSING', bytesRead: number) =>
    Math.round((partDone({ phase, bytesRead, bytesTotal: 100 }) ?? 0) * 100);
  expect([at('SURVEY', 0), at('SURVEY', 100), at('OBJECTS', 50), at('REFERENCES', 0), at('CLOSING', 250)]).toEqual([
    0, 15, 50, 85, 100,
  ]);
});

it('is not known before the size of the file is', () => {
  expect(partDone({ phase: 'SURVEY', bytesRead: 10, bytesTotal: 0 })).toBeNull();
});
