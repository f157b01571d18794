/** The one graph that everybody is given: actors use malware; made by number, so that nothing needs to be kept. */
import { actors, casesOfEach, hubs, hubSize, itemsOfCase, labels, largeHubClaims, needleSize, relationships, things, visibleLabels } from './scale.mjs';

const malwares = things - actors;
const firstDay = Date.UTC(2015, 0, 1);
const minute = 60_000;
const day = 24 * 60 * minute;

/** Spreads numbers over a range in an order that looks random and is always the same. */
const spread = (number, range) => (Math.imul(number + 1, 2654435761) >>> 0) % range;

const uuid = (kind, number) => `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const actorId = (number) => `intrusion-set--${uuid(1, number)}`;
export const caseId = (number) => `incident--${uuid(4, number)}`;
export const largeHubId = `intrusion-set--${uuid(6, 0)}`;
export const malwareId = (number) => `malware--${uuid(2, number)}`;
export const needle = (group) => `needle${String(group).padStart(5, '0')}`;

export function actor(number) {
  return { id: actorId(number), name: `Actor ${number}`, aliases: [1, 2].map((alias) => `Also ${number} ${alias}`) };
}

export function malware(number) {
  const letter = String.fromCharCode(97 + (number % needleSize));
  return {
    id: malwareId(number),
    name: `${needle(Math.floor(number / needleSize))} ${letter}`,
    aliases: [1, 2, 3, 4, 5].map((alias) => `Tool ${number} ${alias}`),
  };
}

/** The first relationships are those of the hubs; each pair comes once, each time once. */
export function relationship(number) {
  const ofHub = number < hubs * hubSize;
  const from = ofHub ? Math.floor(number / hubSize) : hubs + spread(number, actors - hubs);
  const to = ofHub ? number % hubSize : spread(number * 7 + 3, malwares);
  const start = new Date(firstDay + number * minute).toISOString();
  return { id: `relationship--${uuid(3, number)}`, from: actorId(from), to: malwareId(to % malwares), confidence: number % 101, start };
}

export function* allActors() {
  for (let number = 0; number < actors; number++) yield actor(number);
}

export function* allMalware() {
  for (let number = 0; number < malwares; number++) yield malware(number);
}

export function* allRelationships() {
  for (let number = 0; number < relationships; number++) yield relationship(number);
}

/** The first half are of PL and under one label, the others of RO and under one of many each. */
export function* allCases() {
  for (let number = 0; number < 2 * casesOfEach; number++) {
    const opened = new Date(firstDay + number * day).toISOString().slice(0, 10);
    yield { id: caseId(number), name: `Case ${number}`, jurisdiction: number < casesOfEach ? 'PL' : 'RO', opened, label: labelOf(number, 0) };
  }
}

export function* allCaseItems() {
  for (let number = 0; number < 2 * casesOfEach * itemsOfCase; number++) {
    const of = Math.floor(number / itemsOfCase);
    const start = new Date(firstDay + number * minute).toISOString();
    yield { id: `relationship--${uuid(5, number)}`, from: caseId(of), to: malwareId(spread(number, malwares)), confidence: number % 101, start, label: labelOf(of, number % itemsOfCase) };
  }
}

/** The number of a label; those of the first country bear none that anybody is kept from. */
function labelOf(ofCase, item) {
  return ofCase < casesOfEach ? 0 : (ofCase + item) % labels;
}

const dated = { spec_version: '2.1', created: '2024-01-01T00:00:00.000Z', modified: '2024-01-01T00:00:00.000Z' };
const marked = { object_marking_refs: ['marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487'] };
const related = (type, { id, from, to, confidence, start }) => ({
  type: 'relationship', id, ...dated, relationship_type: type, source_ref: from, target_ref: to, confidence, start_time: start,
});

/** The same in STIX 2.1, one object a line, marked TLP:CLEAR. */
export function* stixLines() {
  for (const { id, name, aliases } of allActors()) yield JSON.stringify({ type: 'intrusion-set', id, ...dated, ...marked, name, aliases });
  for (const { id, name, aliases } of allMalware()) yield JSON.stringify({ type: 'malware', id, ...dated, ...marked, name, aliases, is_family: true });
  for (const one of allRelationships()) yield JSON.stringify({ ...related('uses', one), ...marked });
}

/** The cases, and the hub of many claims, which the servers of others are not asked about. */
export function* furtherStixLines() {
  for (const { id, name, jurisdiction, opened, label } of allCases()) {
    const facts = { x_case_reference: name, x_jurisdiction: jurisdiction, x_opened: opened, x_status: 'open' };
    yield JSON.stringify({ type: 'incident', id, ...dated, name, ...facts, ...handling(jurisdiction === 'RO', label) });
  }
  for (const item of allCaseItems()) yield JSON.stringify({ ...related('related-to', item), ...handling(item.from >= caseId(casesOfEach), item.label) });
  yield JSON.stringify({ type: 'intrusion-set', id: largeHubId, ...dated, ...marked, name: 'Large hub' });
  for (let number = 0; number < largeHubClaims; number++) {
    const start = new Date(firstDay + number * minute).toISOString();
    yield JSON.stringify({ ...related('related-to', { id: `relationship--${uuid(7, number)}`, from: largeHubId, to: malwareId(number % malwares), confidence: number % 101, start }), ...marked });
  }
}

/** Of many desks: some give theirs to everyone, the others keep it. */
function handling(isOfMany, label) {
  if (!isOfMany) return marked;
  const isOpen = label < visibleLabels;
  const level = isOpen ? 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb' : '939a9414-2ddd-4d32-a0cd-375ea402b003';
  return { x_owner_desk: `DESK-${label}`, x_release_to: isOpen ? ['everyone'] : [], object_marking_refs: [`marking-definition--${level}`] };
}
