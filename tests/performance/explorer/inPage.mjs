/** Functions that run inside the page of the bench; each stands alone, because only its text is sent there. */

/** Frame rate and 95th percentile of frame times during a gesture of 90 frames, at most 6 seconds. */
export async function framesWhile(gesture) {
  const canvas = document.querySelector('canvas');
  const [x, y] = [canvas.clientWidth / 2, canvas.clientHeight / 2];
  const act = {
    pan: (frame) => wheel({ shiftKey: true, deltaX: frame % 60 < 30 ? 14 : -14, deltaY: 0 }),
    zoom: (frame) => wheel({ deltaX: 0, deltaY: frame % 40 < 20 ? -30 : 30 }),
    hover: (frame) =>
      canvas.dispatchEvent(
        new PointerEvent('pointermove', { clientX: x + 300 * Math.sin(frame / 7), clientY: y + 200 * Math.cos(frame / 5) }),
      ),
  }[gesture];
  function wheel(options) {
    canvas.dispatchEvent(new WheelEvent('wheel', { clientX: x, clientY: y, cancelable: true, ...options }));
  }
  const times = [];
  await new Promise((resolve) => {
    let frame = 0;
    const step = (now) => {
      times.push(now);
      act(frame++);
      if (frame > 90 || now - times[0] > 6_000) resolve();
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  // The first frames carry the change to the motion level of detail.
  const gaps = times.slice(1).map((time, index) => time - times[index]).slice(5);
  const sorted = [...gaps].sort((a, b) => a - b);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return { fps: 1_000 / mean, p95: sorted[Math.floor(sorted.length * 0.95)] ?? mean };
}

/** Frame rate of clearing a canvas of the same size and drawing that many straight lines, 400 a stroke. */
export async function bareLoop(lines) {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [innerWidth * devicePixelRatio, innerHeight * devicePixelRatio];
  canvas.style.cssText = 'position:fixed;inset:0;z-index:9';
  document.body.append(canvas);
  const context = canvas.getContext('2d');
  const nodes = window.bench.chart.snapshot().nodes;
  const edges = [...window.bench.session.history().document.edges.values()].slice(0, lines);
  const at = new Map(nodes.map((node) => [node.id, node]));
  const { centre, scale } = window.bench.chart.viewpoint();
  const times = [];
  await new Promise((resolve) => {
    const draw = (now) => {
      times.push(now);
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.lineWidth = 1;
      context.beginPath();
      edges.forEach((edge, index) => {
        const [from, to] = [at.get(edge.source), at.get(edge.target)];
        const dx = canvas.width / 2 - centre.x * scale + 20 * Math.sin(times.length / 9);
        const dy = canvas.height / 2 - centre.y * scale;
        context.moveTo(from.x * scale + dx, from.y * scale + dy);
        context.lineTo(to.x * scale + dx, to.y * scale + dy);
        if (index % 400 === 399) {
          context.stroke();
          context.beginPath();
        }
      });
      context.stroke();
      if (times.length > 90 || now - times[0] > 6_000) resolve();
      else requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
  canvas.remove();
  return { fps: (1_000 * (times.length - 6)) / (times.at(-1) - times[5]) };
}

/** Milliseconds of taking a move of 100 nodes back, with the scene made anew. */
export function stepTimes() {
  const { session } = window.bench;
  const { document } = session.history();
  const moves = [...document.nodes.values()].slice(0, 100).map(({ id, x, y }) => ({ id, from: { x, y }, to: { x: x + 9, y } }));
  session.run({ type: 'move', reason: 'drag', moves });
  const before = performance.now();
  session.undo();
  return { undo: performance.now() - before };
}
