/** The eight families of kinds that carry a hue, and "other" in neutral grey. */
export const categories = [
  'actor',
  'person',
  'event',
  'capability',
  'technique',
  'infrastructure',
  'money',
  'record',
  'other',
] as const;

export type Category = (typeof categories)[number];

const members: Readonly<Record<Exclude<Category, 'other'>, readonly string[]>> = {
  actor: ['THREAT_ACTOR', 'INTRUSION_SET'],
  person: ['IDENTITY', 'USER_ACCOUNT', 'MESSAGING_HANDLE', 'PHONE_NUMBER', 'EMAIL_ADDR', 'EMAIL_MESSAGE'],
  event: ['CAMPAIGN', 'INCIDENT', 'SIGHTING', 'OBSERVED_DATA', 'OPERATION'],
  capability: ['MALWARE', 'TOOL', 'MALWARE_ANALYSIS', 'SOFTWARE', 'FILE', 'ARTIFACT', 'PROCESS', 'MUTEX', 'DIRECTORY'],
  technique: ['ATTACK_PATTERN', 'VULNERABILITY', 'COURSE_OF_ACTION', 'INDICATOR'],
  infrastructure: [
    'INFRASTRUCTURE',
    'IPV4_ADDR',
    'IPV6_ADDR',
    'DOMAIN_NAME',
    'URL',
    'AUTONOMOUS_SYSTEM',
    'MAC_ADDR',
    'NETWORK_TRAFFIC',
    'X509_CERTIFICATE',
    'WINDOWS_REGISTRY_KEY',
  ],
  money: ['CRYPTO_WALLET', 'BANK_ACCOUNT'],
  record: ['CASE', 'EVIDENCE_ITEM', 'REPORT', 'DOCUMENT', 'NOTE', 'OPINION', 'GROUPING'],
};

const categoryByKind = new Map<string, Category>(
  categories.flatMap((category) =>
    category === 'other' ? [] : members[category].map((kind): [string, Category] => [kind, category]),
  ),
);

/** The family a kind is drawn as; places, jurisdictions and kinds of others are "other". */
export function categoryOf(kind: string): Category {
  return categoryByKind.get(kind) ?? 'other';
}

/** How sure a relationship is, as its line shows it. Bands of STIX 2.1 appendix A. */
export type ConfidenceBand = 'confirmed' | 'probable' | 'possible' | 'ungraded';

/** High (70–100) is solid, Medium (30–69) dashed, Low (1–29) dotted; none stated is a sparse dotted line. */
export function confidenceBand(confidence: number | null): ConfidenceBand {
  if (confidence === null || confidence <= 0) return 'ungraded';
  if (confidence >= 70) return 'confirmed';
  return confidence >= 30 ? 'probable' : 'possible';
}
