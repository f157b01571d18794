import { boundsOf } from '../model/document';
import type { PngOptions } from '../model/surface';
import { detailOf } from '../scene/detail';
import { placeLabels } from '../scene/labels';
import type { Scene } from '../scene/scene';
import type { View } from '../scene/view';
import { contextOf } from './bitmaps';
import { type CanvasPainter, cull } from './canvas';

/** CSS pixels around the whole chart. */
const margin = 64;
/** Device pixels per side that every browser can make. */
const longestSide = 8_192;

/** The chart, or what is on the screen, as a PNG without selection and minimap. */
export function exportPng(scene: Scene, painter: CanvasPainter, screen: View, options: PngOptions = {}): Promise<Blob> {
  const view = options.area === 'screen' ? screen : wholeChart(scene);
  const wanted = Math.min(4, Math.max(1, options.scale ?? 2));
  const scale = Math.min(wanted, longestSide / Math.max(view.width, view.height, 1));
  const image = new OffscreenCanvas(Math.ceil(view.width * scale), Math.ceil(view.height * scale));
  const paint = painter.at(scale);
  const shown = cull(scene, view);
  const detail = detailOf({ moving: false, visibleEdges: shown.edges.length, scale: view.scale });
  const named = placeLabels(
    scene,
    view,
    (text, style) => paint.labels.measure(text, style),
    detail.edgeLabels ? shown.edges : [],
  );
  paint.paintScene(contextOf(image), view, shown, detail, named);
  return image.convertToBlob({ type: 'image/png' });
}

/** The whole chart at 100 %, or smaller where it would not fit into a picture. */
function wholeChart(scene: Scene): View {
  const box = boundsOf(scene.nodes) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const [spanX, spanY] = [box.maxX - box.minX, box.maxY - box.minY];
  const scale = Math.min(1, (longestSide - 2 * margin) / Math.max(spanX, spanY, 1));
  return {
    scale,
    offsetX: margin - box.minX * scale,
    offsetY: margin - box.minY * scale,
    width: Math.ceil(spanX * scale + 2 * margin),
    height: Math.ceil(spanY * scale + 2 * margin),
  };
}
