// Makes backend/Attribution.Features/Attributions/Reference/hub-lists.txt.gz from the MISP warning lists (CC0 1.0) in ../shared/data/warninglists.
// One "rule value" a line, by rule, then value. A range or name is an exact or suffix match; the rule says why sharing it singles nobody out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? '../shared/data/warninglists';
const target = 'backend/Attribution.Features/Attributions/Reference/hub-lists.txt.gz';
const smallestPrefix = 24; // wider ranges of the VPN list are whole clouds

const read = (name) => {
  const plain = `${folder}/${name}.json`;
  const text = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  return JSON.parse(text).list.map((value) => value.toLowerCase().trim());
};

const isIpv4 = (value) => /^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/.test(value);
const isSmall = (value) => !value.includes('/') || Number(value.split('/')[1]) >= smallestPrefix;
const isName = (value) => /^[a-z0-9.-]+\.[a-z0-9-]+$/.test(value.replace(/^\./, ''));
const names = (list) => read(list).filter(isName).map((value) => value.replace(/^\./, ''));

const rules = {
  cdn: ['cloudflare', 'fastly', 'akamai', 'bunny-net', 'stackpath'].flatMap(read).filter(isIpv4),
  parking: read('parking-domain').filter(isIpv4),
  provider: names('dynamic-dns'),
  public: names('second-level-tlds'),
  resolver: read('public-dns-v4').filter(isIpv4),
  'shared-site': ['url-shortener', 'link-in-bio', 'lots-project', 'public-ipfs-gateways'].flatMap(names),
  sinkhole: read('sinkholes').filter(isIpv4),
  vpn: read('vpn-ipv4').filter((value) => isIpv4(value) && isSmall(value)),
};

const lines = Object.entries(rules).flatMap(([rule, values]) => [...new Set(values)].sort().map((value) => `${rule} ${value}`));
writeFileSync(target, gzipSync(`${lines.join('\n')}\n`, { level: 9 }));
console.log(`${lines.length} lines`, Object.entries(rules).map(([rule, values]) => `${rule} ${values.length}`).join(', '));
