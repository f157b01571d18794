const gap = 130;

/**
 * Sets the parts of a chart that are not connected in rows below the first, in place. A part keeps its shape; rows are
 * as wide as the first part, at least as a screen.
 */
export function packComponents(places: Float64Array, components: readonly (readonly number[])[]): void {
  const boxes = components.map((component) => boxOf(places, component));
  const rowWidth = Math.max(1_200, (boxes[0]?.width ?? 0) * 1.1);
  let [x, y, rowHeight] = [0, 0, 0];
  components.forEach((component, index) => {
    const box = boxes[index];
    if (box === undefined) return;
    if (x > 0 && x + box.width > rowWidth) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    for (const node of component) {
      places[2 * node] = (places[2 * node] ?? 0) - box.x + x;
      places[2 * node + 1] = (places[2 * node + 1] ?? 0) - box.y + y;
    }
    x += box.width + gap;
    rowHeight = Math.max(rowHeight, box.height);
  });
}

function boxOf(places: Float64Array, component: readonly number[]) {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of component) {
    const [x, y] = [places[2 * node] ?? 0, places[2 * node + 1] ?? 0];
    [minX, maxX] = [Math.min(minX, x), Math.max(maxX, x)];
    [minY, maxY] = [Math.min(minY, y), Math.max(maxY, y)];
  }
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}
