import { describe, expect, it } from 'vitest';
import { documentOf } from '../model/document';
import { entityId } from '../model/elements';
import { node, sceneOf } from '../testing/build';
import { NodeDrag } from './drag';

const nodes = [node('a', { x: 10, y: 10 }), node('b', { x: 50 }), node('c')];
const document = documentOf(nodes);
const dragged = () => {
  const scene = sceneOf(nodes);
  return { scene, drag: new NodeDrag(scene, [entityId('a'), entityId('b'), entityId('gone')]) };
};

describe('NodeDrag', () => {
  it('moves all its nodes from where they started, however many moves come', () => {
    const { scene, drag } = dragged();
    drag.moveBy(100, 100);
    drag.moveBy(5.4, -2);
    expect(scene.nodes.map(({ x, y }) => [x, y])).toEqual([
      [15.4, 8],
      [55.4, -2],
      [0, 0],
    ]);
  });

  it('comes to one step in whole units', () => {
    const { drag } = dragged();
    drag.moveBy(5.4, -2);
    expect(drag.command(document)?.moves.map(({ id, to }) => [id, to])).toEqual([
      ['a', { x: 15, y: 8 }],
      ['b', { x: 55, y: -2 }],
    ]);
  });

  it('is no step when the nodes are back', () => {
    const { drag } = dragged();
    drag.moveBy(5, 5);
    drag.moveBy(0, 0);
    expect(drag.command(document)).toBeNull();
  });
});
