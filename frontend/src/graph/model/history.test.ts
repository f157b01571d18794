import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveNodes } from '../commands/move';
import { pinNodes } from '../commands/pin';
import { removeNodes } from '../commands/remove';
import { anyDocument, node } from '../testing/build';
import { type ChartDocument, documentOf } from './document';
import { entityId } from './elements';
import { type ChartHistory, goTo, historyLimit, record, redo, replay, startHistory, undo } from './history';
import { createSession } from './session';

type Step = { readonly type: 'undo' | 'redo' | 'move' | 'pin' | 'remove'; readonly at: number };

const anySteps = fc.array(
  fc.record({ type: fc.constantFrom<Step['type'][]>('undo', 'redo', 'move', 'pin', 'remove'), at: fc.nat(11) }),
  { maxLength: 30 },
);

function take(history: ChartHistory, { type, at }: Step): ChartHistory {
  if (type === 'undo') return undo(history);
  if (type === 'redo') return redo(history);
  const command = commandOf(history.document, type, at);
  return command === null ? history : record(history, command, '2026-01-01T00:00:00Z');
}

function commandOf(document: ChartDocument, type: 'move' | 'pin' | 'remove', at: number) {
  const id = entityId(`n${at}`);
  if (type === 'move') return moveNodes(document, new Map([[id, { x: at * 7, y: at }]]), 'drag');
  return type === 'pin' ? pinNodes(document, [id], at % 2 === 0) : removeNodes(document, [id]);
}

describe('history', () => {
  it('replaying the log gives the document, whatever was done and undone', () => {
    fc.assert(
      fc.property(anyDocument, anySteps, (document, steps) => {
        const history = steps.reduce(take, startHistory(document));
        expect(replay(history)).toEqual(history.document);
      }),
    );
  });

  it('goes back to the start and forward to the end again', () => {
    fc.assert(
      fc.property(anyDocument, anySteps, (document, steps) => {
        const history = steps.reduce(take, startHistory(document));
        const start = goTo(history, 0);
        expect(start.document).toEqual(document);
        expect(goTo(start, history.position).document).toEqual(history.document);
      }),
    );
  });

  it('drops undone steps when the analyst goes on from there', () => {
    const first = take(startHistory(documentOf([node('n1'), node('n2')])), { type: 'move', at: 1 });
    const branched = take(undo(take(first, { type: 'move', at: 2 })), { type: 'pin', at: 2 });
    expect(branched.entries.map(({ command }) => command.type)).toEqual(['move', 'pin']);
  });

  it('keeps the newest steps only, and still replays', () => {
    let history = startHistory(documentOf([node('n1')]));
    for (let at = 1; at <= historyLimit + 5; at++) history = take(history, { type: 'move', at: 1 });
    for (let at = 1; at <= historyLimit + 5; at++) {
      const move = moveNodes(history.document, new Map([[entityId('n1'), { x: at, y: 0 }]]), 'drag');
      if (move !== null) history = record(history, move, '2026-01-01T00:00:00Z');
    }
    expect(history.entries).toHaveLength(historyLimit);
    expect(replay(history)).toEqual(history.document);
  });
});

describe('createSession', () => {
  it('tells its listeners once a step, and not for nothing to do', () => {
    const session = createSession(documentOf([node('n1')]), () => '2026-01-01T00:00:00Z');
    let heard = 0;
    const end = session.subscribe(() => heard++);
    session.run(pinNodes(session.history().document, [entityId('n1')], true));
    session.run(null);
    session.redo();
    session.undo();
    end();
    session.redo();
    expect(heard).toBe(2);
  });
});
