// Makes infra/samples from the facts-only demonstration data: one file a source, so that each fact keeps who says it.
// Usage: node infra/scripts/make-sample.mjs FOLDER_WITH_SAMPLE_DATA. Same input, same bytes.
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import path from "node:path";

const target = fileURLToPath(new URL("../samples/", import.meta.url));

const sources = {
  "mitre-attack": { file: "attack", source: "MITRE ATT&CK v13.1", reliability: "B" },
  "misp-galaxy": { file: "misp-galaxy", source: "MISP galaxy", reliability: "C" },
  maltrail: { file: "maltrail", source: "Maltrail", reliability: "C" },
  "graphsense-tagpacks": { file: "tagpacks", source: "GraphSense TagPacks", reliability: "C" },
  "ofac-sdn": { file: "ofac", source: "OFAC SDN list", reliability: "A" },
};

function main([folder]) {
  if (folder === undefined) {
    console.error("usage: node infra/scripts/make-sample.mjs FOLDER");
    process.exit(2);
  }
  mkdirSync(target, { recursive: true });
  const objects = JSON.parse(gunzipSync(readFileSync(path.join(folder, "attribution-sample.stix.json.gz"))).toString("utf8")).objects;
  const manifest = publicFacts(objects).map(({ key, members }) => writePublic(key, members));
  const cases = JSON.parse(readFileSync(path.join(folder, "desk-cases.stix.json"), "utf8")).objects;
  writeBundle("desk-cases", "crime-side cases of three units (demo)", cases.map(withSourcesByName));
  manifest.push({ file: "desk-cases.stix.json.gz", unit: "REG-CE", trustLabels: true });
  writeFileSync(path.join(target, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

function publicFacts(objects) {
  const statements = new Map(objects.filter((o) => o.definition_type === "statement").map((o) => [o.id, o.name]));
  const shared = objects.filter((o) => ["identity", "extension-definition"].includes(o.type) || (o.type === "marking-definition" && !statements.has(o.id)));
  const clear = objects.find((o) => o.name === "TLP:CLEAR").id;
  const marked = shared.map((o) => (o.type === "identity" ? { ...o, object_marking_refs: [clear] } : o));
  const bySource = new Map(Object.keys(sources).map((key) => [key, [...marked]]));
  for (const object of objects) {
    const key = statements.get(object.id) ?? (object.object_marking_refs ?? []).map((ref) => statements.get(ref)).find(Boolean);
    if (key !== undefined) for (const [owner, part] of splitNames(object, key, statements)) bySource.get(owner).push(part);
  }
  return [...bySource].map(([key, members]) => ({ key, members }));
}

// A group's names come from two sources: each source gets a description of its own with its own names. Both bear the same id and creator, so they are one entity.
function splitNames(object, key, statements) {
  const claims = object.x_alias_sources;
  if (claims === undefined) return [[key, object]];
  const markingOf = new Map([...statements].map(([id, name]) => [name, id]));
  return [...new Set(claims.map((claim) => claim.source_name))].map((owner) => [owner, namesOf(object, owner, key, markingOf)]);
}

function namesOf(object, owner, key, markingOf) {
  const names = object.x_alias_sources.filter((claim) => claim.source_name === owner);
  const own = owner === key;
  const { aliases: _, x_alias_sources: __, ...rest } = object;
  const [first, ...others] = own ? [{ name: object.name }, ...names.filter((claim) => claim.name !== object.name)] : names;
  return {
    ...(own ? rest : { type: object.type, spec_version: object.spec_version, id: object.id, created_by_ref: object.created_by_ref, created: object.created, modified: object.modified }),
    name: first.name,
    ...(others.length > 0 ? { aliases: [...new Set(others.map((claim) => claim.name))] } : {}),
    external_references: object.external_references.filter((reference) => own === (reference.source_name !== "misp-galaxy")),
    object_marking_refs: object.object_marking_refs.map((ref) => (ref === markingOf.get(key) ? markingOf.get(owner) : ref)),
  };
}

// A name that a desk took from one of the public sources is said by that source, under the name it has here.
function withSourcesByName(object) {
  const claims = object.x_alias_sources;
  if (claims === undefined) return object;
  return { ...object, x_alias_sources: claims.map((claim) => ({ ...claim, source_name: sources[claim.source_name]?.source ?? claim.source_name })) };
}

function writePublic(key, members) {
  const { file, source, reliability } = sources[key];
  writeBundle(file, source, members);
  return { file: `${file}.stix.json.gz`, unit: "REG-CE", source, reliability, public: true };
}

function writeBundle(file, name, objects) {
  const lines = objects.map((object) => JSON.stringify(object)).join(",\n");
  const bundle = `{"type":"bundle","id":"${objects.find((o) => o.type === "identity").id.replace("identity", "bundle")}","objects":[\n${lines}\n]}\n`;
  writeFileSync(path.join(target, `${file}.stix.json.gz`), gzipSync(bundle, { level: 9 }));
  console.log(`${file}: ${objects.length} objects (${name})`);
}

main(process.argv.slice(2));
