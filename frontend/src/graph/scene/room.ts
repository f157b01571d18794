import type { Box } from '../model/elements';

/** Boxes in a grid of 64-pixel cells, so that a new one is compared with its neighbours only. */
export class TakenRoom {
  readonly #cells = new Map<number, Box[]>();

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
