import { useTranslation } from 'react-i18next';
import { ChartList } from './chartList';
import { useHistory } from './context';
import { useSurface } from './useSurface';

/** The canvas and its listbox twin. */
export function ChartCanvas() {
  const { t } = useTranslation();
  const canvas = useSurface();
  const { document } = useHistory();
  return (
    <>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the chart is a graphics document (WAI-ARIA Graphics 1.0); the listbox is its operable twin */}
      <canvas
        ref={canvas}
        className="chart-canvas"
        data-testid="chart"
        role="graphics-document"
        aria-label={`${t('chart.canvas')}: ${t('chart.summary', { nodes: document.nodes.size, edges: document.edges.size })}`}
      />
      <ChartList />
    </>
  );
}
