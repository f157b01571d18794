import { describe, expect, it } from 'vitest';
import { pinNodes } from '../commands/pin';
import { documentOf } from '../model/document';
import { entityId } from '../model/elements';
import { record, redo, startHistory, undo } from '../model/history';
import { node } from '../testing/build';
import { announcementOf, createAnnouncer } from './announce';

const start = startHistory(documentOf([node('a')]));
const pin = pinNodes(start.document, [entityId('a')], true);
const pinned = pin === null ? start : record(start, pin, '2026-01-01T00:00:00Z');

describe('announcementOf', () => {
  it.each([
    ['done', start, pinned],
    ['undone', pinned, undo(pinned)],
    ['redone', undo(pinned), redo(undo(pinned))],
  ] as const)('tells that a step was %s', (way, before, after) => {
    expect(announcementOf(before, after)).toEqual({ step: { key: 'pin', count: 1 }, way });
  });

  it('says nothing for nothing, or for another chart', () => {
    expect([announcementOf(pinned, pinned), announcementOf(pinned, start)]).toEqual([null, null]);
  });
});

describe('createAnnouncer', () => {
  it('makes the same text a change, so that it is read again', () => {
    const region = { textContent: '' };
    const announcer = createAnnouncer(region);
    const heard = ['Undone', 'Undone', 'Undone'].map((text) => {
      announcer.say(text);
      return region.textContent;
    });
    expect(heard).toEqual(['Undone', 'Undone\u00a0', 'Undone']);
  });
});
