import type { Box } from '../model/elements';
import type { Scene, SceneNode } from './scene';
import { nodeScale, toScreen, type View } from './view';

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** World scale below which only pinned nodes and hubs are named. */
const hubsOnlyBelow = 0.3;
/** Labels looked at per frame; the rest would not find room anyway. */
const candidateLimit = 1_500;

export const labelGap = 3;

/**
 * Chooses the nodes whose labels are drawn: pinned ones first, then hubs, each only where it covers neither another
 * label nor another node. Pure; `measure` gives CSS pixels.
 */
export function placeLabels(scene: Scene, view: View, measure: (text: string) => LabelSize): SceneNode[] {
  const room = new TakenRoom();
  const inView = scene.nodes.filter((node) => onScreen(node, view));
  const size = nodeScale(view.scale);
  for (const node of inView) room.addNode(node, view, size);
  const placed: SceneNode[] = [];
  for (const node of candidates(inView, view.scale)) {
    const box = labelBox(node, view, size, measure(node.node.label));
    if (room.isTaken(box)) continue;
    room.add(box);
    placed.push(node);
  }
  return placed;
}

function candidates(nodes: readonly SceneNode[], scale: number): SceneNode[] {
  const named = nodes.filter((node) => scale >= hubsOnlyBelow || node.degree >= 6 || node.node.pinned);
  named.sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  return named.slice(0, candidateLimit);
}

function rank({ node, degree }: SceneNode): number {
  return (node.pinned ? 1e5 : 0) + Math.min(degree, 1e4);
}

function labelBox(node: SceneNode, view: View, size: number, label: LabelSize): Box {
  const { x, y } = toScreen(view, node);
  const top = y + node.radius * size + labelGap;
  return { minX: x - label.width / 2, minY: top, maxX: x + label.width / 2, maxY: top + label.height };
}

function onScreen(node: SceneNode, view: View): boolean {
  const { x, y } = toScreen(view, node);
  return x > -60 && y > -40 && x < view.width + 60 && y < view.height + 40;
}

/** Boxes in a grid of 64-pixel cells, so that a new one is compared with its neighbours only. */
class TakenRoom {
  readonly #cells = new Map<number, Box[]>();

  addNode(node: SceneNode, view: View, size: number): void {
    const { x, y } = toScreen(view, node);
    const reach = node.radius * size * 0.8;
    this.add({ minX: x - reach, minY: y - reach, maxX: x + reach, maxY: y + reach });
  }

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [box]);
      else cell.push(box);
    }
  }

  isTaken(box: Box): boolean {
    for (const key of cellsOf(box)) if (this.#cells.get(key)?.some((other) => overlap(box, other))) return true;
    return false;
  }
}

function* cellsOf(box: Box): Generator<number> {
  for (let x = Math.floor(box.minX / 64); x <= Math.floor(box.maxX / 64); x++) {
    for (let y = Math.floor(box.minY / 64); y <= Math.floor(box.maxY / 64); y++) yield x * 65_536 + y;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}
