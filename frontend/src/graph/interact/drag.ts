import type { MoveNodes } from '../commands/command';
import { moveNodes } from '../commands/move';
import type { ChartDocument } from '../model/document';
import type { EntityId, Point } from '../model/elements';
import type { Scene } from '../scene/scene';

/** Nodes under the pointer on their way; the scene follows at once, the document when they are dropped. */
export class NodeDrag {
  readonly ids: ReadonlySet<EntityId>;
  readonly #scene: Scene;
  readonly #starts: ReadonlyMap<EntityId, Point>;

  constructor(scene: Scene, ids: Iterable<EntityId>) {
    this.#scene = scene;
    this.ids = new Set([...ids].filter((id) => scene.nodeById.has(id)));
    this.#starts = new Map([...this.ids].map((id) => [id, startOf(scene, id)]));
  }

  /** Moves the nodes to their starts plus this, in world units. */
  moveBy(dx: number, dy: number): void {
    for (const [id, { x, y }] of this.#starts) {
      const node = this.#scene.nodeById.get(id);
      if (node !== undefined) [node.x, node.y] = [x + dx, y + dy];
    }
  }

  /** The step this drag comes to; null where the nodes are where they were. */
  command(document: ChartDocument): MoveNodes | null {
    const places = new Map([...this.ids].map((id) => [id, rounded(startOf(this.#scene, id))]));
    return moveNodes(document, places, 'drag');
  }
}

function startOf(scene: Scene, id: EntityId): Point {
  const { x, y } = scene.nodeById.get(id) ?? { x: 0, y: 0 };
  return { x, y };
}

/** Whole units, as layouts give them: saved charts stay short. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
