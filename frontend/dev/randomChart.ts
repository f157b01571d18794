import { seededRandom } from '../src/graph/layout/random';
import { type ChartDocument, documentOf } from '../src/graph/model/document';
import { type ChartEdge, type ChartNode, entityId, relationshipId } from '../src/graph/model/elements';

const kinds = [
  'INTRUSION_SET',
  'MALWARE',
  'TOOL',
  'IPV4_ADDR',
  'DOMAIN_NAME',
  'ATTACK_PATTERN',
  'CRYPTO_WALLET',
  'CASE',
  'IDENTITY',
  'CAMPAIGN',
  'LOCATION',
];
const arabic = ['مجموعة الصقر', 'محفظة النيل', 'خادم بيروت', 'قضية الرباط'];

/** A chart of any size in communities, with places near their community, the same for the same seed. */
export function randomChart(nodes: number, edges: number, seed: number): ChartDocument {
  const random = seededRandom(seed);
  const groups = Math.max(1, Math.round(nodes / 40));
  const side = Math.ceil(Math.sqrt(groups)) * 620;
  const centres = Array.from({ length: groups }, () => ({ x: random() * side, y: random() * side * 0.7 }));
  const made = Array.from({ length: nodes }, (_, index): ChartNode => {
    const centre = centres[index % groups] ?? { x: 0, y: 0 };
    const angle = random() * 2 * Math.PI;
    const radius = Math.sqrt(random()) * 300;
    const kind = kinds[Math.floor(random() * kinds.length)] ?? 'TOOL';
    const label =
      index % 9 === 0 ? (arabic[index % arabic.length] ?? '') : `${kind.toLowerCase().replace('_', '-')} ${index}`;
    return {
      id: entityId(`entity:${index}`),
      kind,
      label,
      x: centre.x + Math.cos(angle) * radius,
      y: centre.y + Math.sin(angle) * radius,
      pinned: index % 97 === 0,
      ...(index % 13 === 0 ? { hiddenCount: index } : {}),
    };
  });
  const pick = (from: number) => {
    if (random() < 0.12) return Math.floor(random() * nodes);
    const step = groups * Math.floor(random() * 40);
    return (from + step) % nodes;
  };
  const links = Array.from({ length: edges }, (_, index): ChartEdge => {
    const source = Math.floor(random() ** 1.6 * nodes);
    const confidence = Math.floor(random() * 110);
    return {
      id: relationshipId(`relationship:${index}`),
      source: entityId(`entity:${source}`),
      target: entityId(`entity:${pick(source)}`),
      type: 'USES',
      typeName: 'uses',
      confidence: confidence > 100 ? null : confidence,
      claimCount: 1 + (index % 5),
      originCount: 1 + (index % 3),
    };
  });
  return documentOf(made, links);
}
