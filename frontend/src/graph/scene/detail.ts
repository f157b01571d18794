/** What a frame draws. Limits are measured without a GPU (EXPLORER, "Measured"). */
export interface Detail {
  readonly dashes: boolean;
  readonly arrows: boolean;
  readonly curves: boolean;
  /** Every n-th edge is drawn. */
  readonly stride: number;
  /** Lines wider than one device pixel cost fifteen times as much, so only few edges get them. */
  readonly realWidths: boolean;
  readonly edgeBadges: boolean;
  readonly edgeLabels: boolean;
  readonly glyphs: boolean;
  /** Many lines step back, or nothing is seen between them. */
  readonly quiet: boolean;
  /** Pins, hidden-neighbour badges and handling marks on nodes. */
  readonly marks: boolean;
}

export const motionEdgeLimit = 1_500;
export const motionEdgesDrawn = 4_000;
/** Arrow heads go earlier while moving: at 500 nodes and 1,000 edges they make the difference between 45 and 60 fps. */
export const motionArrowLimit = 700;
export const realWidthLimit = 300;
const badgeLimit = 600;
const quietFrom = 700;
const edgeLabelLimit = 90;

/** The level of detail for a frame; `visibleEdges` counts the edges inside the canvas. */
export function detailOf(frame: { moving: boolean; visibleEdges: number; scale: number }): Detail {
  const { moving, visibleEdges, scale } = frame;
  const sparse = moving && visibleEdges > motionEdgeLimit;
  const pointed = !moving || visibleEdges <= motionArrowLimit;
  return {
    dashes: !sparse,
    arrows: pointed && scale >= (visibleEdges > motionEdgeLimit ? 0.45 : 0.22),
    curves: !sparse,
    stride: sparse ? Math.max(1, Math.ceil(visibleEdges / motionEdgesDrawn)) : 1,
    realWidths: visibleEdges <= realWidthLimit,
    edgeBadges: !sparse && visibleEdges <= badgeLimit && scale >= 0.55,
    edgeLabels: !sparse && visibleEdges <= edgeLabelLimit && scale >= 0.8,
    glyphs: scale >= 0.3,
    quiet: visibleEdges > quietFrom,
    marks: scale >= 0.3,
  };
}
