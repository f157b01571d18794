/** World units that two nodes keep between their centres. */
const distance = 58;
const rounds = 24;

/** Pushes nodes apart that would cover one another, in place; deterministic. O(nodes) a round. */
export function separate(places: Float64Array): void {
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(places)) return;
  }
}

function pushApart(places: Float64Array): boolean {
  const cells = cellsOf(places);
  let moved = false;
  for (let node = 0; node < places.length / 2; node++) {
    const [column, row] = [cell(places[2 * node] ?? 0), cell(places[2 * node + 1] ?? 0)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(key(column + dx, row + dy)) ?? []) {
          if (other > node && pushPair(places, node, other)) moved = true;
        }
      }
    }
  }
  return moved;
}

/** Moves both by half of what is missing; two nodes on one spot part at an angle of their own. */
function pushPair(places: Float64Array, a: number, b: number): boolean {
  let dx = (places[2 * b] ?? 0) - (places[2 * a] ?? 0);
  let dy = (places[2 * b + 1] ?? 0) - (places[2 * a + 1] ?? 0);
  let apart = Math.hypot(dx, dy);
  if (apart >= distance - 0.5) return false;
  if (apart < 0.01) [dx, dy, apart] = [Math.cos(a * 2.4 + b), Math.sin(a * 2.4 + b), 1];
  const push = (distance - Math.min(apart, distance)) / 2 / apart;
  places[2 * a] = (places[2 * a] ?? 0) - dx * push;
  places[2 * a + 1] = (places[2 * a + 1] ?? 0) - dy * push;
  places[2 * b] = (places[2 * b] ?? 0) + dx * push;
  places[2 * b + 1] = (places[2 * b + 1] ?? 0) + dy * push;
  return true;
}

function cellsOf(places: Float64Array): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (let node = 0; node < places.length / 2; node++) {
    const at = key(cell(places[2 * node] ?? 0), cell(places[2 * node + 1] ?? 0));
    const known = cells.get(at);
    if (known === undefined) cells.set(at, [node]);
    else known.push(node);
  }
  return cells;
}

const cell = (value: number): number => Math.floor(value / distance);

const key = (column: number, row: number): number => column * 1_000_003 + row;
