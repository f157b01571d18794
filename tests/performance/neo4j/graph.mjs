/** The one graph that everybody is given: actors use malware; made by number, so that nothing needs to be kept. */
import { actors, hubs, hubSize, needleSize, relationships, things } from './scale.mjs';

const malwares = things - actors;
const firstDay = Date.UTC(2015, 0, 1);
const minute = 60_000;

/** Spreads numbers over a range in an order that looks random and is always the same. */
const spread = (number, range) => (Math.imul(number + 1, 2654435761) >>> 0) % range;

const uuid = (kind, number) => `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const actorId = (number) => `intrusion-set--${uuid(1, number)}`;
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

/** The same in STIX 2.1, one object a line, marked TLP:CLEAR. */
export function* stixLines() {
  const dated = { spec_version: '2.1', created: '2024-01-01T00:00:00.000Z', modified: '2024-01-01T00:00:00.000Z' };
  const marked = { object_marking_refs: ['marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487'] };
  for (const { id, name, aliases } of allActors()) yield JSON.stringify({ type: 'intrusion-set', id, ...dated, ...marked, name, aliases });
  for (const { id, name, aliases } of allMalware()) yield JSON.stringify({ type: 'malware', id, ...dated, ...marked, name, aliases, is_family: true });
  for (const { id, from, to, confidence, start } of allRelationships()) {
    yield JSON.stringify({ type: 'relationship', id, ...dated, ...marked, relationship_type: 'uses', source_ref: from, target_ref: to, confidence, start_time: start });
  }
}
