import { useComputedColorScheme } from '@mantine/core';
import { glyphScale, kindSymbol } from '../graph/paint/symbol';
import { darkTheme, lightTheme } from '../graph/paint/theme';
import { useWords } from '../i18n/words';

/** The kind as the chart draws it: shape, glyph and colour. Named for readers unless the name stands beside it. */
export function KindIcon({ kind, size = 20, named = false }: { kind: string; size?: number; named?: boolean }) {
  const scheme = useComputedColorScheme('light');
  const words = useWords();
  const { category, outline, glyph } = kindSymbol(kind);
  const { fill, line, glyph: ink } = (scheme === 'dark' ? darkTheme : lightTheme).kinds[category];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: unnamed icons are hidden from readers; the rule cannot see the spread
    <svg
      className="kind-icon"
      viewBox="-14 -14 28 28"
      width={size}
      height={size}
      {...(named ? { role: 'img', 'aria-label': words.kind(kind) } : { 'aria-hidden': true })}
    >
      {named && <title>{words.kind(kind)}</title>}
      <path d={outline} fill={fill} stroke={line} />
      <path
        d={glyph}
        transform={`scale(${glyphScale})`}
        fill="none"
        stroke={ink}
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
