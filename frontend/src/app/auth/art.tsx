import { glyphScale, kindSymbol } from '../../graph/paint/symbol';
import { darkTheme } from '../../graph/paint/theme';

const nodes = [
  { kind: 'INTRUSION_SET', x: 250, y: 210, size: 30 },
  { kind: 'MALWARE', x: 420, y: 130, size: 22 },
  { kind: 'DOMAIN_NAME', x: 545, y: 240, size: 20 },
  { kind: 'IPV4_ADDR', x: 500, y: 380, size: 20 },
  { kind: 'CRYPTO_WALLET', x: 320, y: 400, size: 24 },
  { kind: 'CASE', x: 170, y: 390, size: 22 },
  { kind: 'CASE', x: 400, y: 540, size: 22 },
  { kind: 'IDENTITY', x: 120, y: 120, size: 20 },
] as const;

const links = [
  { from: 0, to: 1, dash: '' },
  { from: 1, to: 2, dash: '' },
  { from: 2, to: 3, dash: '7 4' },
  { from: 0, to: 4, dash: '7 4' },
  { from: 5, to: 4, dash: '' },
  { from: 6, to: 4, dash: '' },
  { from: 0, to: 7, dash: '2 5' },
  { from: 6, to: 3, dash: '2 5' },
] as const;

/** A small chart in the product's own symbols, lines and colours. */
export function SignInArt() {
  return (
    <svg className="art" viewBox="0 0 680 700" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
      {links.map(({ from, to, dash }) => {
        const [a, b] = [nodes[from], nodes[to]];
        return (
          <line
            key={`${from}-${to}`}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
            stroke="#4c5a70"
            strokeWidth={1.5}
            strokeDasharray={dash}
          />
        );
      })}
      {nodes.map(({ kind, x, y, size }) => {
        const { category, outline, glyph } = kindSymbol(kind);
        const { fill, line, glyph: ink } = darkTheme.kinds[category];
        return (
          <g key={`${x}-${y}`} transform={`translate(${x} ${y}) scale(${size / 12})`}>
            <path d={outline} fill={fill} stroke={line} strokeWidth={0.6} />
            <path
              d={glyph}
              transform={`scale(${glyphScale})`}
              fill="none"
              stroke={ink}
              strokeWidth={1.8}
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </g>
        );
      })}
    </svg>
  );
}
