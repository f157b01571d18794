import { describe, expect, it } from 'vitest';
import { documentOf } from '../model/document';
import { entityId } from '../model/elements';
import { edge, node } from '../testing/build';
import { addElements } from './add';
import { hideNodes, showAll } from './hide';
import { moveNodes } from './move';
import { pinNodes } from './pin';
import { removeNodes } from './remove';
import { updateNodes } from './update';

const document = documentOf([node('a', { pinned: true }), node('b')], [edge('a', 'b')]);
const [a, b, gone] = [entityId('a'), entityId('b'), entityId('gone')];

describe('makers of commands', () => {
  it.each([
    ['adding what is there', addElements(document, [node('a')], [edge('a', 'b')], 'search')],
    ['adding an edge to nowhere', addElements(document, [], [edge('a', 'gone')], 'search')],
    ['removing what is not there', removeNodes(document, [gone])],
    ['moving a node to where it is', moveNodes(document, new Map([[a, { x: 0, y: 0 }]]), 'drag')],
    ['pinning what is pinned', pinNodes(document, [a], true)],
    ['hiding what is not there', hideNodes(document, [gone])],
    ['showing all when all is shown', showAll(document)],
    ['updating to the same', updateNodes(document, new Map([[b, { label: 'b' }]]))],
  ])('come to nothing for %s', (_, command) => expect(command).toBeNull());

  it('take every edge along with a removed node', () => {
    expect(removeNodes(document, [a])).toMatchObject({ nodes: [{ id: 'a' }], edges: [{ id: 'a>b' }] });
  });

  it('name only what changes', () => {
    expect(pinNodes(document, [a, b, b], true)).toEqual({ type: 'pin', ids: ['b'], pinned: true });
  });
});
